s = set('hello')
print(sorted(s), len(s), set(), 'h' in s)
s.add('x')
s.discard('zzz')
s.remove('x')
print(sorted(s | {'a'}), sorted(s & set('help')), sorted(s - set('lo')), sorted(s ^ set('hi')))
print({1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1}.isdisjoint({2}), {1, 2}.issuperset([1]))
t = {1, 2}
t.update([3, 4], (5,))
t.intersection_update({2, 3, 9})
print(sorted(t), t == {3, 2}, t.copy() is t)
try:
    s.remove('missing')
except KeyError as error:
    print('KeyError', error)
