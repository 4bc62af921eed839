x = 10
x += 5
x -= 3
x *= 2
print(x)
x /= 4
print(x)
x //= 1
x **= 3
x %= 7
print(x)
n = 12
n &= 10
n |= 1
n ^= 3
n <<= 4
n >>= 1
print(n)
s = 'a'
s += 'b'
s *= 3
print(s)
items = alias = [1]
items += (2, 3)
print(alias)
