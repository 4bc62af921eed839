# Exact fractions.

import math


def _parsed(text):
    # Sign, digits, and what follows: a denominator, or decimals and an exponent.
    body = text.strip()
    sign = 1
    if body[:1] in ('+', '-'):
        sign = -1 if body[0] == '-' else 1
        body = body[1:]
    body = body.replace('_', '')
    top, slash, bottom = body.partition('/')
    if slash:
        if top.isdecimal() and bottom.isdecimal():
            return sign * int(top), int(bottom)
        return None
    number, mark, exponent = body.lower().partition('e')
    whole, point, decimals = number.partition('.')
    if not (whole + decimals).isdecimal() or not (whole == '' or whole.isdecimal()):
        return None
    power = 0
    if mark:
        digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not digits.isdecimal():
            return None
        power = int(exponent)
    top = sign * int(whole + decimals)
    power -= len(decimals)
    return (top * 10 ** power, 1) if power >= 0 else (top, 10 ** -power)


class Fraction:
    __slots__ = ('_numerator', '_denominator')

    def __init__(self, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, int):
                self._set(int(numerator), 1)
                return
            if isinstance(numerator, Fraction):
                self._set(numerator._numerator, numerator._denominator)
                return
            if isinstance(numerator, float):
                if numerator != numerator:
                    raise ValueError('cannot convert NaN to integer ratio')
                if numerator in (math.inf, -math.inf):
                    raise OverflowError('cannot convert Infinity to integer ratio')
                self._set(*numerator.as_integer_ratio())
                return
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            parsed = _parsed(numerator)
            if parsed is None:
                raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
            numerator, denominator = parsed
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            a, b = Fraction(numerator), Fraction(denominator)
            numerator = a._numerator * b._denominator
            denominator = a._denominator * b._numerator
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self._set(numerator // divisor, denominator // divisor)

    def _set(self, numerator, denominator):
        object.__setattr__(self, '_numerator', numerator)
        object.__setattr__(self, '_denominator', denominator)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @classmethod
    def from_float(cls, f):
        return cls(f)

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def is_integer(self):
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        first = Fraction(p0 + k * p1, q0 + k * q1)
        second = Fraction(p1, q1)
        return second if abs(second - self) <= abs(first - self) else first

    def __repr__(self):
        return f'Fraction({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def _other(self, b):
        if isinstance(b, Fraction):
            return b
        return Fraction(b) if isinstance(b, int) else None

    def _plus(self, b):
        return Fraction(
            self._numerator * b._denominator + b._numerator * self._denominator,
            self._denominator * b._denominator)

    def _times(self, b):
        return Fraction(self._numerator * b._numerator, self._denominator * b._denominator)

    def _over(self, b):
        return Fraction(self._numerator * b._denominator, self._denominator * b._numerator)

    def __add__(self, b):
        if isinstance(b, float):
            return float(self) + b
        other = self._other(b)
        return NotImplemented if other is None else self._plus(other)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return Fraction(self)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __sub__(self, b):
        if isinstance(b, float):
            return float(self) - b
        other = self._other(b)
        return NotImplemented if other is None else self._plus(-other)

    def __rsub__(self, a):
        if isinstance(a, float):
            return a - float(self)
        other = self._other(a)
        return NotImplemented if other is None else other._plus(-self)

    def __mul__(self, b):
        if isinstance(b, float):
            return float(self) * b
        other = self._other(b)
        return NotImplemented if other is None else self._times(other)

    __rmul__ = __mul__

    def __truediv__(self, b):
        if isinstance(b, float):
            return float(self) / b
        other = self._other(b)
        return NotImplemented if other is None else self._over(other)

    def __rtruediv__(self, a):
        if isinstance(a, float):
            return a / float(self)
        other = self._other(a)
        return NotImplemented if other is None else other._over(self)

    def __floordiv__(self, b):
        if isinstance(b, float):
            return float(self) // b
        other = self._other(b)
        return NotImplemented if other is None else math.floor(self._over(other))

    def __rfloordiv__(self, a):
        other = self._other(a)
        return NotImplemented if other is None else math.floor(other._over(self))

    def __mod__(self, b):
        if isinstance(b, float):
            return float(self) % b
        other = self._other(b)
        return NotImplemented if other is None else self - other * (self // other)

    def __rmod__(self, a):
        other = self._other(a)
        return NotImplemented if other is None else other - self * (other // self)

    def __divmod__(self, b):
        return self // b, self % b

    def __pow__(self, b):
        if isinstance(b, Fraction) and b._denominator == 1:
            b = b._numerator
        if not isinstance(b, int):
            return float(self) ** float(b)
        if b >= 0:
            return Fraction(self._numerator ** b, self._denominator ** b)
        if self._numerator == 0:
            raise ZeroDivisionError(f'Fraction({self._denominator ** -b}, 0)')
        return Fraction(self._denominator ** -b, self._numerator ** -b)

    def __rpow__(self, a):
        if self._denominator == 1 and self._numerator >= 0:
            return a ** self._numerator
        return a ** float(self)

    def __float__(self):
        return self._numerator / self._denominator

    def __int__(self):
        return math.trunc(self)

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or rest * 2 == self._denominator and floor % 2 == 0:
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __bool__(self):
        return self._numerator != 0

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        return hash((self._numerator, self._denominator))

    def __eq__(self, b):
        other = self._other(b)
        if other is not None:
            return (self._numerator, self._denominator) == (other._numerator, other._denominator)
        return float(self) == b if isinstance(b, float) else NotImplemented

    def _less(self, b, compare):
        other = self._other(b)
        if other is not None:
            return compare(
                self._numerator * other._denominator, other._numerator * self._denominator)
        return compare(float(self), b) if isinstance(b, float) else NotImplemented

    def __lt__(self, b):
        return self._less(b, lambda x, y: x < y)

    def __le__(self, b):
        return self._less(b, lambda x, y: x <= y)

    def __gt__(self, b):
        return self._less(b, lambda x, y: x > y)

    def __ge__(self, b):
        return self._less(b, lambda x, y: x >= y)
