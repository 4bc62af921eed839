class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


it = iter('ab')
print(next(it), iter(it) is it, list(it), list(Countdown(3)), 1 in Countdown(3))
values = [3, 2, 1, 0]
print(list(iter(values.pop, 2)), values)


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


print(list(Old()), max(Old()))
try:
    iter(5)
except TypeError as error:
    print(error)
