x = [1, 2]
assert len(x) == 3, 'three are needed'
