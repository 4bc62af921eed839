# What locals() gives.
def f(a, b=2):
    c = a + b
    return locals()


print(f(1))


def outer(x):
    def inner():
        return x
    y = [i for i in range(2)]
    return locals()['x'], locals()['y'], sorted(locals())


print(outer(3))


def partial(flag):
    if flag:
        found = 1
    return 'found' in locals()


print(partial(True), partial(False))
print('{a} and {b}'.format(**f(5)))


class Names:
    first = 1
    names = 'first' in locals()


print(Names.names)
answer = 42
print(locals()['answer'], 'f' in locals(), locals()['__name__'])


def shadowed():
    locals = lambda: 'mine'
    return locals()


print(shadowed())
