# Generators of random numbers of one's own; the functions themselves are native.

_basic = ('seed', 'random', 'getrandbits', 'getstate', 'setstate')


class Random:
    VERSION = 3

    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls)
        made._native = _functions()
        own = cls.__mro__[:cls.__mro__.index(Random)]
        # The native functions know only their own numbers, not those of an inheriting class.
        is_own = any([name in base.__dict__ for base in own for name in ('random', 'getrandbits')])
        for name, function in made._native.items():
            if (name in _basic or not is_own) and not any([name in base.__dict__ for base in own]):
                setattr(made, name, function)
        return made

    def __init__(self, x=None):
        self.seed(x)

    def seed(self, a=None, version=2):
        return self._native['seed'](a, version)

    def random(self):
        return self._native['random']()

    def getrandbits(self, k):
        return self._native['getrandbits'](k)

    def getstate(self):
        return self._native['getstate']()

    def setstate(self, state):
        return self._native['setstate'](state)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return type(self), (), self.getstate()

    # What inheriting classes with numbers of their own do with them.

    def _randbelow(self, n):
        limit = 1 << 53
        highest = (limit - limit % n) / limit
        r = self.random()
        while r >= highest:
            r = self.random()
        return int(r * limit) % n

    def randrange(self, start, stop=None, step=1):
        if stop is None:
            start, stop = 0, start
        width = stop - start
        count = (width + step - (1 if step > 0 else -1)) // step
        if count <= 0:
            raise ValueError(f'empty range for randrange() ({start}, {stop}, {width})')
        return start + step * self._randbelow(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        for i in reversed(range(1, len(x))):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        pool = list(population) if counts is None else [
            item for item, count in zip(population, counts) for _ in range(count)]
        if not 0 <= k <= len(pool):
            raise ValueError('Sample larger than population or is negative')
        result = []
        for i in range(k):
            j = self._randbelow(len(pool) - i)
            result.append(pool[j])
            pool[j] = pool[len(pool) - i - 1]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        from bisect import bisect
        from itertools import accumulate
        if cum_weights is None:
            if weights is None:
                return [population[int(self.random() * len(population))] for _ in range(k)]
            cum_weights = list(accumulate(weights))
        total = cum_weights[-1] + 0.0
        high = len(population) - 1
        return [population[bisect(cum_weights, self.random() * total, 0, high)] for _ in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u, c, low, high = 1.0 - u, 1.0 - c, high, low
        return low + (high - low) * (u * c) ** 0.5

    def gauss(self, mu=0.0, sigma=1.0):
        from math import cos, log, pi, sqrt
        angle = self.random() * 2 * pi
        return mu + cos(angle) * sqrt(-2.0 * log(1.0 - self.random())) * sigma

    normalvariate = gauss

    def expovariate(self, lambd):
        from math import log
        return -log(1.0 - self.random()) / lambd


class SystemRandom(Random):
    # There is no other source; it starts anew each time.
    def __init__(self, x=None):
        pass

    def seed(self, *args, **kwds):
        pass

    def getstate(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    setstate = getstate
