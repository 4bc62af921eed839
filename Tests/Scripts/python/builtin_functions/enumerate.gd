e = enumerate('abc', 1)
print(next(e), list(e), list(e))
print(list(enumerate([], 5)), dict(enumerate(('x', 'y'))))
for i, line in enumerate('one\ntwo'.splitlines(), start=10):
    print(i, line)
