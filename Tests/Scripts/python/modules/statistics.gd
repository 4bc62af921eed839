# Means, medians, deviations.
import statistics as s
from fractions import Fraction as F

for data in [[1, 2, 3, 4], [1.5, 2.5, 10.0], [3], [0.1] * 10, [1, 2.5], [F(1, 2), F(1, 3)], [10**20, 1, -10**20], range(5)]:
    print(s.mean(data), s.median(data), s.pvariance(data), s.pstdev(data))
print(s.variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), s.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), s.variance([1, 2, 3, 4]), s.stdev([1, 2, 3, 4]))
print(s.fmean([3.5, 4.0, 5.25]), s.fmean([1, 2], [3, 1]), s.geometric_mean([54, 24, 36]), s.harmonic_mean([40, 60]), s.harmonic_mean([40, 60], weights=[5, 30]))
print(s.median_low([1, 3, 5, 7]), s.median_high([1, 3, 5, 7]), s.median_grouped([52, 52, 53, 54]), s.mode('abbc'), s.mode([1, 1, 2]), s.multimode('aabbc'), s.multimode([]))
print(s.quantiles([1, 2, 3, 4, 5]), s.quantiles(range(10), n=3), s.quantiles([1, 2, 3, 4], method='inclusive'))
print(s.covariance([1, 2, 3], [1, 5, 7]), s.correlation([1, 2, 3], [3, 5, 4]), s.linear_regression([1, 2, 3], [2, 4, 7]))
print(s.pvariance([1, 2, 3], mu=2), s.variance([1, 2, 3], 2), s.mean([float('inf'), 1]))
for wrong in [lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.pvariance([]), lambda: s.mean(['a']), lambda: s.quantiles([1]), lambda: s.correlation([1, 2], [1]), lambda: s.fmean([]), lambda: s.geometric_mean([-1]), lambda: s.variance([])]:
    try:
        print(wrong())
    except (s.StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
