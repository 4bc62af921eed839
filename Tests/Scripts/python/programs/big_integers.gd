import math

factorial = 1
for i in range(1, 31):
    factorial *= i
print(factorial, factorial == math.factorial(30))
a, b = 0, 1
for _ in range(200):
    a, b = b, a + b
print(a, len(str(a)))
print(2**200 // 3**50, 2**200 % 10**9, -(2**70) // 7, -(2**70) % 7, (2**100).bit_length())
print(10**25 > 1e25, 10**22 == 1e22, float(10**22), int(1e22), 3**40 & (2**32 - 1), 1 << 80 >> 78)


def digits_of_e(count):
    scale = 10 ** (count + 5)
    total = term = scale
    n = 1
    while term:
        term //= n
        total += term
        n += 1
    return str(total)[:count]


print(digits_of_e(50))
print(math.isqrt(2 * 10**40))
