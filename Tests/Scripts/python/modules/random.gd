# Random numbers, the same for the same seed.
import random
random.seed(42)
print(random.random(), random.uniform(1, 5), random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 7))
print(random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(0, 1), random.choice('abc'), random.choices([1, 2, 3], k=5), random.choices('ab', weights=[1, 9], k=5), random.choices('abc', cum_weights=[1,2,9], k=4))
a = list(range(10)); random.shuffle(a); print(a, random.sample(range(100), 5), random.sample('abcdef', 3), random.getrandbits(100), random.getrandbits(10))
random.seed(12345678901234567890); print(random.random())
random.seed(-5); print(random.random(), random.expovariate(2.0))
r = random.Random(7); print(r.random(), r.randint(1, 6))
for bad in [lambda: random.choice([]), lambda: random.randint(5, 3), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.choices([1, 2], weights=[1])]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
