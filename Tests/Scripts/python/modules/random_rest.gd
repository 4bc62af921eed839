# random: seeds of every kind, distributions, states.
import random

for seed in [0, 1, -5, 10**30, 'text', '', b'bytes', 1.5, -2.25, 1e300, 0.1, True]:
    random.seed(seed)
    print(seed, random.random(), random.randint(1, 1000))
random.seed(7)
print(random.uniform(1, 2), random.triangular(), random.triangular(1, 5, 2), random.betavariate(2, 3), random.expovariate(1.5), random.gammavariate(2.5, 1), random.gammavariate(0.5, 2), random.gammavariate(1, 1))
print(random.lognormvariate(0, 1), random.normalvariate(1, 2), random.gauss(0, 1), random.vonmisesvariate(1, 4), random.vonmisesvariate(0, 0), random.paretovariate(3), random.weibullvariate(1, 2))
print(random.choices('abc', weights=[1, 2, 7], k=8), random.choices([1, 2], cum_weights=[1, 10], k=5), random.sample('abcdef', 3), random.sample(['x', 'y'], counts=[3, 2], k=4), random.sample(range(10**6), 3))
print(random.getrandbits(10), random.getrandbits(100), random.randbytes(5), random.randrange(0, 100, 7), random.choice('xyz'))
state = random.getstate()
first = [random.random(), random.gauss(0, 1)]
random.setstate(state)
print(first == [random.random(), random.gauss(0, 1)], state[0], len(state[1]))
a, b = random.Random(3), random.Random(3)
print(a.random() == b.random(), a.sample(range(10), 4), b.shuffle([1, 2]), a.choice([1, 2, 3]), a.randint(1, 6))
x = list(range(10))
random.Random('seed').shuffle(x)
print(x)
for wrong in [lambda: random.seed([1]), lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.choices([1], weights=[1, 2]), lambda: random.gammavariate(0, 1), lambda: random.sample({1, 2}, 1), lambda: random.randrange(0), lambda: random.choices([1, 2], weights=[0, 0])]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
