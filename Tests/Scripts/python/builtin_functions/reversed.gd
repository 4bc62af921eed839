class Steps:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return f'step {i}'


class Own:
    def __reversed__(self):
        return iter(['own'])


print(list(reversed([1, 2])), ''.join(reversed('abc')), list(reversed(range(0, 10, 4))), list(reversed(Steps())))
print(list(reversed(Own())), next(reversed([7, 8])))
for value in (5, (x for x in [])):
    try:
        reversed(value)
    except TypeError as error:
        print(error)
