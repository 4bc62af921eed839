class Sparse:
    def __init__(self):
        self.data = {}

    def __setitem__(self, key, value):
        print('set', key, value)
        self.data[key] = value

    def __getitem__(self, key):
        return self.data.get(key, 0)

    def __delitem__(self, key):
        print('del', key)
        del self.data[key]

    def __contains__(self, key):
        return key in self.data


s = Sparse()
s[3] = 'x'
s[1, 2] = 5
s[1, 2] += 1
del s[3]
print(s[3], s[1, 2], 3 in s)
