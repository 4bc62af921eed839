name = "it's"
print(f'{name!r} {name!s} {name!a} {"é"!a} {"é"!r}')
print(f'{name!r:>12}|{name!s:<8}|{[name]!s} {None!r}')


class Both:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


print(f'{Both()} {Both()!r} {Both()!s:>5} {[Both()]}')
