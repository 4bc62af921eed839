# exec in a function changes the dictionary that locals() gives, and no variables.
def f(a):
    exec('y = 1; a = 5')
    d = locals()
    print(sorted(d), d['y'], a, d is locals(), eval('y'), d['a'])
    z = 3
    print('z' in d, locals()['z'], d['z'])
    del z
    print('z' in locals(), 'y' in d)
    exec('del y')
    print('y' in locals())
    exec('def g(): return 7')
    print(eval('g()'))
    for i in range(3):
        exec(f'v{i} = {i} * a')
    print([locals().get(f'v{i}') for i in range(3)], eval('v2'))
    exec('q = 1', {}, d)
    print(d['q'])
f(2)
class A:
    x = 1
    exec('y = x + 1')
    print(y, sorted(k for k in locals() if k[0] != '_'))
def g():
    x = 1
    def h():
        x
        exec('w = x')
        return sorted(locals())
    return h()
print(g())
def gen():
    exec('k = 1')
    yield locals().get('k')
    yield sorted(locals())
print(list(gen()))
