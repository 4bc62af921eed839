s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, slice(3), 'abcdefg'[s], [0, 1, 2, 3][slice(None, 2)])
print(s.indices(4), slice(None, None, -1).indices(3), slice(1, 2) == slice(1, 2))
