# Sets hold each value once.
s = {3, 1, 2, 3}
print(len(s), 3 in s, 9 in s, sorted(s))
s.add(5)
s.add(5)
s.discard(1)
s.discard(100)
s.remove(2)
print(sorted(s))
a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print(sorted(a.union(b)), sorted(a.intersection(b)), sorted(a.difference(b)))
print(sorted(a.symmetric_difference(b)))
print({1, 2} <= a, a >= {1}, {1, 2} < {1, 2}, a.issubset({1, 2, 3, 4}), a.issuperset({1}))
print(a.isdisjoint({9}), a == {3, 2, 1})
a |= {10}
a -= {1}
a.update([20, 30])
print(sorted(a), sorted(set('hello')), set(), len(set([1, 1.0, True])))
print(sorted(list({x % 3 for x in range(10)})))
try:
    s.remove('gone')
except KeyError as error:
    print('KeyError', error)
try:
    s.add([1])
except TypeError as error:
    print(error)
