# A name is given to a value; giving it again lets go of the first one.
x = 3
print(x)
x = 'three'
print(x)
y = x
x = None
print(x, y)
a = b = [0]
a.append(1)
print(b, a is b)
