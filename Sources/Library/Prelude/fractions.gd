# Exact fractions.

import math
import numbers
import operator

__all__ = ['Fraction']

# Numbers that are equal have the same hash, which is that of a quotient modulo this prime.
_modulus = 2 ** 61 - 1
_hash_of_infinity = 314159


def _digits(text):
    # The digits of a text with single underscores between them; None where it is something else.
    parts = text.split('_')
    return ''.join(parts) if all([part.isdecimal() for part in parts]) else None


def _parsed(text):
    # Sign, digits, and what follows: a denominator, or decimals and an exponent.
    body = text.strip()
    sign = 1
    if body[:1] in ('+', '-'):
        sign = -1 if body[0] == '-' else 1
        body = body[1:]
    top, slash, bottom = body.partition('/')
    if slash:
        top, bottom = _digits(top), _digits(bottom)
        return None if top is None or bottom is None else (sign * int(top), int(bottom))
    number, mark, exponent = body.replace('E', 'e').partition('e')
    whole, point, decimals = number.partition('.')
    if not whole and not decimals:
        return None
    whole = _digits(whole) if whole else ''
    decimals = _digits(decimals) if decimals else ''
    if whole is None or decimals is None:
        return None
    power = 0
    if mark:
        is_negative = exponent[:1] == '-'
        digits = _digits(exponent[1:] if exponent[:1] in ('+', '-') else exponent)
        if digits is None:
            return None
        power = -int(digits) if is_negative else int(digits)
    top = sign * int(whole + decimals)
    power -= len(decimals)
    return (top * 10 ** power, 1) if power >= 0 else (top, 10 ** -power)


def _is_rational(value):
    return isinstance(value, (int, Fraction)) or isinstance(value, numbers.Rational)


def _operator(exact, other):
    # The methods of an operator: one on fractions, another on what is left of floats and complex
    # numbers.
    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a, b)
        if isinstance(b, float):
            return other(float(a), b)
        if isinstance(b, complex):
            return other(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if _is_rational(a):
            return exact(a, b)
        if isinstance(a, float) or isinstance(a, numbers.Real):
            return other(float(a), float(b))
        if isinstance(a, numbers.Complex):
            return other(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = f'__{other.__name__}__'
    forward.__doc__ = exact.__doc__
    reverse.__name__ = f'__r{other.__name__}__'
    reverse.__doc__ = exact.__doc__
    return forward, reverse


class Fraction:
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                return _filled(self, numerator, 1)
            if _is_rational(numerator):
                return _filled(self, numerator.numerator, numerator.denominator)
            if isinstance(numerator, float) or _is_decimal(numerator):
                return _filled(self, *numerator.as_integer_ratio())
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            parsed = _parsed(numerator)
            if parsed is None:
                raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
            numerator, denominator = parsed
        elif type(numerator) is not int or type(denominator) is not int:
            if not (_is_rational(numerator) and _is_rational(denominator)):
                raise TypeError('both arguments should be Rational instances')
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator)
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        return _filled(self, numerator // divisor, denominator // divisor)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(
                f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(int(dec))
        if not _is_decimal(dec):
            raise TypeError(
                f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} '
                f'({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def as_integer_ratio(self):
        return self._numerator, self._denominator

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
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def _add(a, b):
        """a + b"""
        return Fraction(
            a.numerator * b.denominator + b.numerator * a.denominator,
            a.denominator * b.denominator)

    __add__, __radd__ = _operator(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        return Fraction(
            a.numerator * b.denominator - b.numerator * a.denominator,
            a.denominator * b.denominator)

    __sub__, __rsub__ = _operator(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)

    __mul__, __rmul__ = _operator(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        if b.numerator == 0:
            # What is left of the numerator once it is divided by all that both have in common.
            sign = (a.numerator > 0) - (a.numerator < 0)
            return Fraction(sign * b.denominator // math.gcd(b.denominator, a.denominator), 0)
        return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)

    __truediv__, __rtruediv__ = _operator(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    __floordiv__, __rfloordiv__ = _operator(_floordiv, operator.floordiv)

    def _divmod(a, b):
        """(a // b, a % b)"""
        quotient, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
        return quotient, Fraction(rest, a.denominator * b.denominator)

    __divmod__, __rdivmod__ = _operator(_divmod, divmod)

    def _mod(a, b):
        """a % b"""
        return Fraction(
            (a.numerator * b.denominator) % (b.numerator * a.denominator),
            a.denominator * b.denominator)

    __mod__, __rmod__ = _operator(_mod, operator.mod)

    def __pow__(a, b):
        if not _is_rational(b):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return _filled(
                object.__new__(Fraction), a._numerator ** power, a._denominator ** power)
        if a._numerator == 0:
            raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
        return Fraction(a._denominator ** -power, a._numerator ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if _is_rational(a):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _filled(object.__new__(Fraction), a._numerator, a._denominator)

    def __neg__(a):
        return _filled(object.__new__(Fraction), -a._numerator, a._denominator)

    def __abs__(a):
        return _filled(object.__new__(Fraction), abs(a._numerator), a._denominator)

    def __float__(self):
        return int(self._numerator) / int(self._denominator)

    def __complex__(self):
        return complex(float(self))

    def __int__(a):
        return a.__trunc__()

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

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

    def __bool__(a):
        return bool(a._numerator)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _modulus)
        except ValueError:
            result = _hash_of_infinity
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if _is_rational(b):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return a == Fraction(b) if math.isfinite(b) else 0.0 == b
        return NotImplemented

    def _richcmp(self, other, op):
        if _is_rational(other):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, Fraction(other)) if math.isfinite(other) else op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        return a._richcmp(b, operator.ge)

    def __getstate__(self):
        return self._numerator, self._denominator

    def __setstate__(self, state):
        _filled(self, *state)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _filled(fraction, numerator, denominator):
    object.__setattr__(fraction, '_numerator', numerator)
    object.__setattr__(fraction, '_denominator', denominator)
    return fraction


def _is_decimal(value):
    return type(value).__name__ == 'Decimal' and hasattr(value, 'as_integer_ratio')


numbers.Rational.register(Fraction)
