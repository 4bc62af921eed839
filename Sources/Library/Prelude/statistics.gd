# Means, medians and deviations, computed without an error but that of the last rounding.

import math
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from numbers import Real

__all__ = [
    'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
    'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high',
    'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance',
]


class StatisticsError(ValueError):
    pass


# Exact sums


def _ratio(x):
    # A number as a quotient; infinities and nan have no bottom.
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(
            f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _common(kinds):
    # The type in which the result for data of these types is given.
    common = int
    for kind in kinds:
        if kind is common or kind is int or kind is bool:
            continue
        if common is int or issubclass(kind, common) or issubclass(common, int):
            common = kind
        elif issubclass(common, kind) or issubclass(kind, int):
            pass
        elif issubclass(common, Fraction) and issubclass(kind, float):
            common = kind
        elif not (issubclass(common, float) and issubclass(kind, Fraction)):
            raise TypeError(f"don't know how to coerce {common.__name__} and {kind.__name__}")
    return common


def _sum(data):
    count = 0
    kinds = {}
    parts = {}
    for x in data:
        kinds[type(x)] = True
        top, bottom = _ratio(x)
        count += 1
        parts[bottom] = parts.get(bottom, 0) + top
    if None in parts:
        total = parts[None]
    else:
        total = sum([Fraction(top, bottom) for bottom, top in parts.items()])
    return _common(kinds), total, count


def _squares(data, center=None):
    # The sum of the squares of the distances from the center or, without one, from the mean; and
    # the center.
    if center is not None:
        kind, total, count = _sum([(x - center) * (x - center) for x in data])
        return kind, total, center, count
    count = 0
    kinds = {}
    parts = {}
    squares = {}
    for x in data:
        kinds[type(x)] = True
        top, bottom = _ratio(x)
        count += 1
        parts[bottom] = parts.get(bottom, 0) + top
        squares[bottom] = squares.get(bottom, 0) + top * top
    if not count:
        total = center = Fraction(0)
    elif None in parts:
        total = center = parts[None]
    else:
        plain = sum([Fraction(top, bottom) for bottom, top in parts.items()])
        square = sum([Fraction(top, bottom * bottom) for bottom, top in squares.items()])
        total = (count * square - plain * plain) / count
        center = plain / count
    return _common(kinds), total, center, count


def _converted(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if kind.__name__ == 'Decimal':
            return kind(value.numerator) / value.denominator
        raise


def _not_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def _root_of_decimal(top, bottom):
    # The root rounded once: the neighbours of what two roundings gave are looked at, too.
    from decimal import Decimal
    if not top:
        return Decimal('0.0')
    root = (Decimal(top) / Decimal(bottom)).sqrt()
    a, b = root.as_integer_ratio()
    for other, sign in ((root.next_plus(), 1), (root.next_minus(), -1)):
        c, d = other.as_integer_ratio()
        if sign * (4 * top * (b * d) ** 2 - bottom * (b * c + d * a) ** 2) > 0:
            return other
    return root


def _root(fraction, kind=float):
    # The square root of a fraction, rounded once.
    if kind.__name__ == 'Decimal':
        return _root_of_decimal(fraction.numerator, fraction.denominator)
    top, bottom = fraction.numerator, fraction.denominator
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        return float(_odd_root(top, bottom << 2 * shift) << shift)
    return _odd_root(top << -2 * shift, bottom) / (1 << -shift)


def _odd_root(top, bottom):
    # The root rounded down, with its last bit set where something was cut off.
    root = math.isqrt(top // bottom)
    return root | (root * root * bottom != top)


# Averages


def mean(data):
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _converted(total / count, kind)


def fmean(data, weights=None):
    if not hasattr(data, '__len__'):
        data = list(data)
    if weights is None:
        total = math.fsum(data)
        if not len(data):
            raise StatisticsError('fmean requires at least one data point')
        return total / len(data)
    weights = list(weights)
    total = math.fsum([x * weight for x, weight in zip(data, weights)])
    if len(weights) != len(data):
        raise StatisticsError('data and weights must be the same length')
    bottom = math.fsum(weights)
    if not bottom:
        raise StatisticsError('sum of weights must be non-zero')
    return total / bottom


def geometric_mean(data):
    try:
        return math.exp(fmean([math.log(x) for x in data]))
    except ValueError:
        raise StatisticsError(
            'geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    data = list(data)
    message = 'harmonic mean does not support negative values'
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if len(data) == 1 and weights is None:
        if not isinstance(data[0], Real) and type(data[0]).__name__ != 'Decimal':
            raise TypeError('unsupported type')
        if data[0] < 0:
            raise StatisticsError(message)
        return data[0]
    total = len(data)
    if weights is None:
        weights = [1] * len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('Number of weights does not match data size')
        _, total, _ = _sum(_not_negative(weights, message))
    try:
        kind, bottom, _ = _sum([
            weight / x if weight else 0 for weight, x in zip(weights, _not_negative(data, message))])
    except ZeroDivisionError:
        return 0
    if bottom <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _converted(total / bottom, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data


def median(data):
    data = _sorted(data)
    n = len(data)
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = _sorted(data)
    x = data[len(data) // 2]
    before = bisect_left(data, x)
    count = bisect_right(data, x, lo=before) - before
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    low = x - interval / 2.0
    return low + interval * (len(data) / 2 - before) / count


def mode(data):
    counts = Counter(iter(data)).most_common(1)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return counts[0][0]


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


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


# Deviations


def variance(data, xbar=None):
    kind, squares, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return _converted(squares / (count - 1), kind)


def pvariance(data, mu=None):
    kind, squares, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _converted(squares / count, kind)


def stdev(data, xbar=None):
    kind, squares, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(squares / (count - 1), kind)


def pstdev(data, mu=None):
    kind, squares, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(squares / count, kind)


def _centered(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    xbar = math.fsum(x) / n
    ybar = math.fsum(y) / n
    return [value - xbar for value in x], [value - ybar for value in y], xbar, ybar


def _products(x, y):
    return math.fsum([a * b for a, b in zip(x, y)])


def covariance(x, y, /):
    dx, dy, _, _ = _centered(x, y, 'covariance')
    return _products(dx, dy) / (len(x) - 1)


def correlation(x, y, /):
    dx, dy, _, _ = _centered(x, y, 'correlation')
    bottom = math.sqrt(_products(dx, dx) * _products(dy, dy))
    if not bottom:
        raise StatisticsError('at least one of the inputs is constant')
    return _products(dx, dy) / bottom


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    dx, dy, xbar, ybar = _centered(x, y, 'linear regression')
    if proportional:
        dx, dy = x, y
    bottom = _products(dx, dx)
    if not bottom:
        raise StatisticsError('x is constant')
    slope = _products(dx, dy) / bottom
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)
