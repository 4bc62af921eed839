x = None
y = [1]
z = y
print(x is None, x is not None, y is z, y is [1], y == [1], True is True)
print(type(x) is type(None), ... is Ellipsis, not x is None)
