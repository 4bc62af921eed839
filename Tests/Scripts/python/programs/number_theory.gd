def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def factors(n):
    found, d = [], 2
    while d * d <= n:
        while n % d == 0:
            found.append(d)
            n //= d
        d += 1
    return found + [n] if n > 1 else found


def totient(n):
    return sum(1 for k in range(1, n + 1) if gcd(n, k) == 1)


def is_probable_prime(n):
    if n < 4:
        return n > 1
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for a in (2, 3, 5, 7, 11, 13):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(gcd(1071, 462), factors(360), factors(9999991), [totient(n) for n in range(1, 13)])
print([n for n in range(30) if is_probable_prime(n)], is_probable_prime(2**61 - 1), is_probable_prime(2**62 - 1))
print([n for n in range(2, 1000) if sum(d for d in range(1, n) if n % d == 0) == n])
print(''.join(map(str, (n for n in range(10)))), sum(map(int, str(2**100))), int('101101', 2))
