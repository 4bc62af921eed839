def sieve(limit):
    flags = [True] * (limit + 1)
    flags[:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            flags[n * n::n] = [False] * len(flags[n * n::n])
    return [n for n, is_prime in enumerate(flags) if is_prime]


primes = sieve(100)
print(primes, len(sieve(10000)))
print([(p, p + 2) for p in primes if p + 2 in primes])


def endless():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


stream = endless()
print([next(stream) for _ in range(15)])
