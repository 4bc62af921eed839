# eval, locals and dir in a comprehension know its own variables, and those that it uses.


def own():
    outer = 1
    used = 2
    print([eval('i') for i in [3]])
    print([(used, eval('used + i')) for i in [3]])
    try:
        print([eval('outer') for i in [3]])
    except NameError as error:
        print(error)
    print([sorted(name for name in locals() if name[0] != '.') for i in [used]])
    print([[eval('i + j') for j in [i] if i] for i in [1, 2]])
    print([(lambda: used, eval('used'))[1] for i in [1]])


own()


class Body:
    member = 5
    print([eval('i') for i in [3]])
    print(eval('member'))

    def method(self=[eval('k') for k in [7]]):
        return self


print(Body.method())
print([eval('i') for i in [4]], {eval('i'): eval('j') for i, j in [(1, 2)]}, {eval('i') for i in [1]})
print(list(eval('i') for i in [5]))
