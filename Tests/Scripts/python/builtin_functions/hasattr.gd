class P:
    kind = 1

    @property
    def broken(self):
        raise AttributeError('inside')


p = P()
print(hasattr(p, 'kind'), hasattr(p, 'x'), hasattr([], 'append'), hasattr('', 'push'), hasattr(p, 'broken'))
try:
    hasattr(p, 5)
except TypeError as error:
    print(error)
