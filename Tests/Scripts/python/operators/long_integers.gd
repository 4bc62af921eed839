# Products and powers of integers of many words, seen through their remainders.
primes = [1000000007, 998244353, 2 ** 61 - 1]

state = 12345
def number(bits):
    global state
    result = 0
    for place in range(0, bits, 31):
        state = (state * 1103515245 + 12345) % 2 ** 31
        result = result << 31 | state
    return result

for left in [60, 64, 1900, 2047, 2048, 2049, 4100, 9000, 40000, 100001]:
    for right in [64, 2040, 2112, 6000, 33333, 100000]:
        a = number(left)
        b = number(right)
        product = a * b
        print(left, right, [product % prime for prime in primes])
        assert -a * b == -product and a * -b == -product and -a * -b == product
        assert (a + 1) * b == product + b
        assert product % (2 ** 64) == (a % 2 ** 64) * (b % 2 ** 64) % 2 ** 64

# Words of nothing but ones and zeros carry farthest.
for bits in [2048, 4096, 6400, 12800]:
    ones = 2 ** bits - 1
    print(bits, ones * ones == 2 ** (2 * bits) - 2 ** (bits + 1) + 1, ones * 2 ** bits == ones << bits)
    high = 2 ** bits - 2 ** (bits // 2)
    print((high * ones) % primes[2], (high * high) % primes[0])

for base in [2, 3, -7, 10, 12345678901234567890, -(2 ** 70)]:
    for exponent in [0, 1, 2, 3, 64, 999, 1000, 2500]:
        print(base, exponent, [(base ** exponent) % prime for prime in primes])
print((7 ** 1000000) % primes[0], pow(7, 1000000, primes[0]))
