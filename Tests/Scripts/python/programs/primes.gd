# The sieve of Eratosthenes, and a table.
def primes_below(limit):
    is_prime = [True] * limit
    is_prime[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if is_prime[n]:
            for multiple in range(n * n, limit, n):
                is_prime[multiple] = False
    return [n for n, prime in enumerate(is_prime) if prime]
primes = primes_below(60)
print(primes)
print(f"{'n':>3} {'square':>8} {'root':>8}")
for n in primes[:5]:
    print(f'{n:3d} {n ** 2:8d} {n ** 0.5:8.4f}')
print('-' * 21)
twins = [(a, b) for a, b in zip(primes, primes[1:]) if b - a == 2]
print(twins, len(primes_below(1000)))
