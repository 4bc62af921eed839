import statistics as st
from fractions import Fraction as F
from statistics import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
datas = [[], [1], [1,2], [1,2,3,4], [1.5,2.5,2.5,2.75,3.25,4.75], [F(1,2), F(3,4)], [1, 2.5], [1, F(1,2)], [1.0, F(1,2)], [True, False, True], [0,0,0], [-1, 1], [float('nan'), 1], [float('inf'), 1], ['a','b'], [1e308, 1e308], [1e-300, 2e-300], [0.1]*10, [3,1,2,3,1], (1,2,3), range(10), {1,2,3}, 'abca', [1j, 2], [None], [2.0, 4, 8], [10**20, 10**20+1, 10**20+3], [0.0, -0.0], [5, 5, 5, 5.0]]
fs = ['mean','fmean','geometric_mean','harmonic_mean','median','median_low','median_high','median_grouped','mode','multimode','quantiles','variance','pvariance','stdev','pstdev']
for d in datas:
    for f in fs:
        t(lambda: (f, getattr(st, f)(d)))
    t(lambda: quantiles(d, n=3)); t(lambda: quantiles(d, n=10, method='inclusive')); t(lambda: quantiles(d, method='foo')); t(lambda: quantiles(d, n=0))
    for f in fs:
        try: print(f, getattr(st, f)(iter(d)))
        except Exception as e: print(f, type(e).__name__, e)
t(lambda: fmean([1,2,3], [1,2,3])); t(lambda: fmean([1,2,3], weights=(1,2))); t(lambda: fmean([1,2], weights=[0,0])); t(lambda: fmean(iter([1,2]), iter([3,4]))); t(lambda: fmean([], [])); t(lambda: fmean([1,2],[1,-1]))
t(lambda: harmonic_mean([40,60], weights=[5,30])); t(lambda: harmonic_mean([40,60], weights=[5])); t(lambda: harmonic_mean([1,-1])); t(lambda: harmonic_mean([1,0])); t(lambda: harmonic_mean([F(1,2),3])); t(lambda: harmonic_mean(['a'])); t(lambda: harmonic_mean([1,2],[0,0])); t(lambda: harmonic_mean([1,2],[-1,1])); t(lambda: harmonic_mean([-1])); t(lambda: harmonic_mean([5.5])); t(lambda: harmonic_mean(iter([1,2]), iter([1,1]))); t(lambda: harmonic_mean([2,5,10],[1,0,2]))
t(lambda: median_grouped([1,2,2,3,4,4,4,4,4,5])); t(lambda: median_grouped([1,3,3,5,7], interval=2)); t(lambda: median_grouped([1,3,3,5,7], 1)); t(lambda: median_grouped([1,2,'a'])); t(lambda: median_grouped(['a','b'])); t(lambda: median_grouped([1], interval='x')); t(lambda: median_grouped([52, 52, 53, 54]))
t(lambda: mode(['red','blue','blue','red','green','red','red'])); t(lambda: multimode('aabbbbccddddeeffffgg')); t(lambda: multimode('')); t(lambda: mode([[1],[2]]))
t(lambda: variance([1,2,3,4], 2.5)); t(lambda: variance([1,2,3,4], xbar=2)); t(lambda: pvariance([1,2,3,4], mu=2)); t(lambda: stdev([1,2,3], 2)); t(lambda: pstdev([1.5,2,3], 2)); t(lambda: variance([F(1,2),F(3,4)], F(5,8)));
x=[1,2,3,4,5,6,7,8,9]; y=[1,2,3,1,2,3,1,2,3]
for f in (covariance, correlation, linear_regression):
    t(lambda: f(x,y)); t(lambda: f(x,y[:-1])); t(lambda: f([1],[2])); t(lambda: f([1,1],[2,3])); t(lambda: f([1,2],[3,3])); t(lambda: f([1.5,2.5,9],[3,F(1,2),7])); t(lambda: f(['a','b'],[1,2])); t(lambda: f([],[])); t(lambda: f(x=x,y=y)); t(lambda: f(tuple(x),[2*a for a in x]))
t(lambda: linear_regression(x,y,proportional=True)); t(lambda: linear_regression([0,0],[1,2],proportional=True)); t(lambda: linear_regression([1,2,3],[4,5,6]).slope); t(lambda: linear_regression([1,2,3],[4,5,6])._fields)
s, i = linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]); print(round(s*2019+i))
N = NormalDist
n = N(100, 15)
print(n, repr(N()), N(1), N(mu=2, sigma=3), n.mean, n.stdev, n.variance, n.median, n.mode)
for v in (-3, 0, 50, 100, 115.5, 1000): print(n.pdf(v), n.cdf(v), n.zscore(v))
for p in (0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999, 1e-10, 1e-300, 1-1e-15): print(p, n.inv_cdf(p))
t(lambda: n.inv_cdf(0)); t(lambda: n.inv_cdf(1)); t(lambda: n.inv_cdf(-1)); t(lambda: N(0,-1)); t(lambda: N(0,0).pdf(1)); t(lambda: N(0,0).cdf(1)); t(lambda: N(0,0).zscore(1)); t(lambda: N(0,0).inv_cdf(.5)); t(lambda: N('a')); t(lambda: N(1,2,3))
print(n.quantiles(), n.quantiles(n=5)); t(lambda: n.quantiles(1)); 
print(n.samples(5, seed=42), n.samples(3, seed='x'), N.from_samples([1,2,3,4]), N.from_samples([1.5, 2.5, 8]))
t(lambda: N.from_samples([1])); t(lambda: N.from_samples([]))
print(n.overlap(N(110, 10)), n.overlap(n), N(0,1).overlap(N(2,1)), N(0,1).overlap(N(5,3)))
t(lambda: n.overlap(5)); t(lambda: n.overlap(N(0,0)))
print(n + 5, 5 + n, n - 5, 5 - n, n * 2, 2 * n, n / 2, n * -2, n + N(10, 20), n - N(10, 20), +n, -n, n == N(100,15), n == N(100, 14), n == 5, hash(n) == hash(N(100,15)), n != N())
t(lambda: n * n); t(lambda: n / n); t(lambda: n + 'a'); t(lambda: 2 / n); t(lambda: n < n); t(lambda: n ** 2)
def seta(): n.mean = 3
t(seta)
t(lambda: n.foo)
import copy, pickle
print(copy.copy(n), copy.deepcopy(n), {n: 1}[N(100, 15)])
class M(N):
    pass
print(repr(M(1,2)), repr(M(1,2)+1), M.from_samples([1,2,3]))
print(sorted(st.__all__))
class FloatSub(float): pass
t(lambda: mean([FloatSub(1), FloatSub(2)])); t(lambda: type(mean([FloatSub(1), 2])).__name__)
class IntSub(int): pass
t(lambda: type(mean([IntSub(1), IntSub(3)])).__name__); t(lambda: mean([True, True, False]))
print(issubclass(StatisticsError, ValueError))
