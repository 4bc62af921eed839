# Inner functions keep the variables around them.
def make_counter(start=0):
    count = start
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step
a, b = make_counter(), make_counter(100)
print(a(), a(), a(5), b(), a())
def adder(n):
    return lambda x: x + n
print(adder(3)(4), [f(10) for f in [adder(i) for i in range(3)]])
def late():
    def inner():
        return value
    value = 'set later'
    return inner()
print(late())
def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x
    return composed
print(compose(abs, str, len)(-1234))
def shared():
    values = []
    def add(v): values.append(v)
    def get(): return values
    return add, get
add, get = shared()
add(1); add(2)
print(get())
def outer():
    x = 'outer'
    def middle():
        def inner():
            nonlocal x
            x = 'changed'
        inner()
    middle()
    return x
print(outer())
