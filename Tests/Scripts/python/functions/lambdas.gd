# lambda: a function in an expression.
square = lambda x: x * x
print(square(5), (lambda: 'nothing')(), (lambda a, b=2, *c, **d: (a, b, c, d))(1, 3, 4, e=5))
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)))
print(max([(1, 'x'), (3, 'y')], key=lambda p: p[0]))
print(list(map(lambda x: x + 1, [1, 2, 3])), list(filter(lambda x: x % 2, range(6))))
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])))
operations = {'+': lambda a, b: a + b, '-': lambda a, b: a - b}
print({name: f(5, 3) for name, f in operations.items()})
print((lambda x: lambda y: x - y)(10)(3), (lambda *v: sum(v))(1, 2, 3))
factorial = lambda n: 1 if n < 2 else n * factorial(n - 1)
print(factorial(20), factorial(25))
