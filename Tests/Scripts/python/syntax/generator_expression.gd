squares = (x * x for x in range(4))
print(next(squares), next(squares), list(squares), list(squares))
print(sum(x for x in range(10) if x % 3 == 0), max(len(w) for w in ['a', 'bcd']))
print(' '.join(str(x) for x in (3, 2, 1)), any(x > 2 for x in [1, 3]), dict((c, ord(c)) for c in 'ab'))
source = [1, 2]
lazy = (x for x in source)
source.append(3)
print(list(lazy), sorted((-x for x in source), key=abs))
