# Means, medians and deviations, computed without an error but that of the last rounding.

from fractions import Fraction
import math


class StatisticsError(ValueError):
    pass


def _exact(data):
    # The sum as a fraction, and how many there are; whether there were only integers.
    total = 0
    bottom = {}
    count = 0
    kinds = set()
    special = None
    for x in data:
        count += 1
        kinds.add(type(x))
        if isinstance(x, float):
            if x != x or x in (math.inf, -math.inf):
                special = x if special is None else special + x
                continue
            top, denominator = x.as_integer_ratio()
            bottom[denominator] = bottom.get(denominator, 0) + top
        elif isinstance(x, int):
            total += x
        elif isinstance(x, Fraction):
            bottom[x.denominator] = bottom.get(x.denominator, 0) + x.numerator
        else:
            raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")
    if special is not None:
        return special, count, kinds
    result = Fraction(total)
    for denominator, top in bottom.items():
        result += Fraction(top, denominator)
    return result, count, kinds


def _like(value, kinds):
    # The result in the type of the data.
    if not isinstance(value, Fraction):
        return value
    if kinds == {Fraction}:
        return value
    if kinds <= {int, bool} and value.denominator == 1:
        return value.numerator
    return value.numerator / value.denominator


def mean(data):
    total, count, kinds = _exact(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _like(total / count, kinds)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError('data and weights must be the same length')
    total = math.fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return math.fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    try:
        return math.exp(fmean([math.log(x) for x in data]))
    except ValueError:
        raise StatisticsError(
            'geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if weights is None:
        weights = [1] * len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError('Number of weights does not match data size')
    if any([x < 0 for x in data]):
        raise StatisticsError('harmonic mean does not support negative values')
    if 0 in data:
        return 0
    total, _, _ = _exact([w / x for x, w in zip(data, weights)])
    return _like(_exact(weights)[0] / total, {float})


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    low = float(x - interval / 2)
    return low + interval * (n / 2 - data.index(x)) / data.count(x)


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    most = max(counts.values())
    return [x for x, count in counts.items() if count == most][0]


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    result = []
    if method == 'inclusive':
        for i in range(1, n):
            place, rest = divmod(i * (size - 1), n)
            result.append((data[place] * (n - rest) + data[place + 1] * rest) / n)
        return result
    if method != 'exclusive':
        raise ValueError(f'Unknown method: {method!r}')
    for i in range(1, n):
        place = min(max(i * (size + 1) // n, 1), size - 1)
        rest = i * (size + 1) - place * n
        result.append((data[place - 1] * (n - rest) + data[place] * rest) / n)
    return result


def _squares(data, center):
    # The exact sum of squared distances from the center or, without one, from the mean.
    data = list(data)
    total, count, kinds = _exact(data)
    if center is not None:
        squares, _, _ = _exact([_fraction(x - center) ** 2 for x in data])
        return squares, count, kinds
    if count == 0:
        return 0, 0, kinds
    if not isinstance(total, Fraction):
        return math.nan, count, kinds
    squares, _, _ = _exact([_fraction(x) ** 2 for x in data])
    return (count * squares - total * total) / count, count, kinds


def _fraction(x):
    return Fraction(*x.as_integer_ratio()) if isinstance(x, float) else Fraction(x)


def variance(data, xbar=None):
    squares, count, kinds = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return _like(squares / (count - 1), kinds)


def pvariance(data, mu=None):
    squares, count, kinds = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _like(squares / count, kinds)


def _root(fraction):
    # The square root of a fraction, rounded once.
    if not isinstance(fraction, Fraction):
        return math.sqrt(fraction)
    top, bottom = fraction.numerator, fraction.denominator
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        root = _odd_root(top, bottom << 2 * shift) << shift
        return float(root)
    root = _odd_root(top << -2 * shift, bottom)
    return root / (1 << -shift)


def _odd_root(top, bottom):
    # The root rounded down, with its last bit set where something was cut off.
    root = math.isqrt(top // bottom)
    return root | (root * root * bottom != top)


def stdev(data, xbar=None):
    squares, count, kinds = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(squares / (count - 1))


def pstdev(data, mu=None):
    squares, count, kinds = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(squares / count)


def _centered(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    xbar = math.fsum(x) / n
    ybar = math.fsum(y) / n
    return [value - xbar for value in x], [value - ybar for value in y], xbar, ybar


def covariance(x, y, /):
    dx, dy, _, _ = _centered(x, y, 'covariance')
    return math.fsum([a * b for a, b in zip(dx, dy)]) / (len(x) - 1)


def correlation(x, y, /):
    dx, dy, _, _ = _centered(x, y, 'correlation')
    sxy = math.fsum([a * b for a, b in zip(dx, dy)])
    sxx = math.fsum([a ** 2.0 for a in dx])
    syy = math.fsum([b ** 2.0 for b in dy])
    if not sxx * syy:
        raise StatisticsError('at least one of the inputs is constant')
    return sxy / math.sqrt(sxx * syy)


def linear_regression(x, y, /, *, proportional=False):
    from collections import namedtuple
    LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))
    dx, dy, xbar, ybar = _centered(x, y, 'linear regression')
    if proportional:
        sxy = math.fsum([a * b for a, b in zip(x, y)])
        sxx = math.fsum([a * a for a in x])
    else:
        sxy = math.fsum([a * b for a, b in zip(dx, dy)])
        sxx = math.fsum([a ** 2.0 for a in dx])
    if not sxx:
        raise StatisticsError('x is constant')
    slope = sxy / sxx
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)
