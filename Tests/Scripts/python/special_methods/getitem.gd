class Squares:
    def __len__(self):
        return 5

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(5))]
        if not -5 <= i < 5:
            raise IndexError(f'no square {i}')
        return (i % 5) ** 2


s = Squares()
print(s[2], s[-1], s[1:4], s[::-1], list(s), 9 in s)
try:
    s[5]
except IndexError as error:
    print(error)
