double = lambda x: x * 2
add = lambda a, b=1, *rest, c=0, **more: (a, b, rest, c, more)
print(double(4), (lambda: 'none')(), add(1), add(1, 2, 3, c=4, d=5))
print(sorted(['bb', 'a', 'ccc'], key=lambda word: -len(word)))
print([f(3) for f in [lambda x, n=n: x ** n for n in range(3)]])
print([f() for f in [lambda: n for n in range(3)]], double.__name__)
