class P:
    def __repr__(self):
        return 'P()'


print(repr('a\'b'), repr("a'b"), repr('a"b\''), repr('tab\t\\ é \x00 😀'), repr([P(), 'x']), repr({'k': P()}))
print(repr(1.0), repr(1e-7), repr(10**20), repr((1,)), repr(set()), repr(None), repr(b'\x00a'))
loop = [1]
loop.append(loop)
print(loop)
table = {}
table['self'] = table
print(table)
