# Lists, tuples, dictionaries, sets, and how they print.
print([], [1], [1, 2, 3], [1, [2, [3]]], [1, 2,])
print((), (1,), (1, 2), ((1, 2), 3), (1), 1,)
print({}, {'a': 1}, {'a': 1, 2: 'b', (1, 2): [3], None: True})
print({1}, {3, 1, 2} == {1, 2, 3}, set(), len({1, 1, 2}))
print([1.0, 2.5, True, None, 'text'])
print({**{'a': 1, 'b': 2}, 'b': 3})
print([*range(3), *'ab'], (*[1, 2], 3))
print([...], Ellipsis, ... is Ellipsis)
nested = {'layers': [{'in': 2, 'out': 3}, {'in': 3, 'out': 1}], 'name': 'mlp'}
print(nested)
print(nested['layers'][1]['in'])
t = 1, 2, 3
print(t, type(t), type([]), type({}), type({1}))
loop = [1]
loop.append(loop)
print(loop)
