# Augmented assignment to names, attributes and subscripts.
x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 2; print(x)
x /= 4; print(x)
x //= 2; print(x)
x **= 3; print(x)
x %= 5; print(x)
n = 6
n <<= 2; n |= 1; n ^= 3; n &= 30; n >>= 1
print(n)
class Point:
    pass
p = Point()
p.x = 1
p.x += 2
p.values = [1, 2, 3]
p.values[0] += 10
p.values[-1] *= 2
print(p.x, p.values)
count = {'a': 1}
count['a'] += 1
count['b'] = count.get('b', 0) + 5
print(count)
a = b = [1]
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b)
s = t = 'x'
s += 'y'
print(s, t)
def index():
    print('index once')
    return 0
a[index()] += 100
print(a)
tup = (1,)
tup += (2,)
tup *= 2
print(tup)
