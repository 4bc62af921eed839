# Decimal numbers: making them, comparing them, texts.


def _made(sign, coefficient, exponent, kind=''):
    # A number of its parts; the kind is '', or 'F' for infinity, 'n' or 'N' for what is no number.
    result = object.__new__(Decimal)
    for name, value in (
            ('_sign', sign), ('_int', coefficient), ('_exp', exponent), ('_kind', kind)):
        object.__setattr__(result, name, value)
    return result


def _digits(text):
    return text == '' or text.isdecimal()


def _parsed(text):
    # None where it is no number.
    body = text.strip().replace('_', '')
    sign = 0
    if body[:1] in ('+', '-'):
        sign = int(body[0] == '-')
        body = body[1:]
    lower = body.lower()
    if lower in ('inf', 'infinity'):
        return _made(sign, 0, 0, 'F')
    for word, kind in (('snan', 'N'), ('nan', 'n')):
        if lower.startswith(word):
            payload = lower[len(word):]
            return _made(sign, int(payload or 0), 0, kind) if _digits(payload) else None
    number, mark, exponent = lower.partition('e')
    whole, point, decimals = number.partition('.')
    if not (_digits(whole) and _digits(decimals)) or not whole + decimals:
        return None
    power = 0
    if mark:
        digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not digits.isdecimal():
            return None
        power = int(exponent)
    return _made(sign, int(whole + decimals), power - len(decimals))


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if not isinstance(sign, int):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if not isinstance(exponent, (int, str)):
        raise ValueError('exponent must be an integer')
    if isinstance(exponent, str) and exponent not in ('F', 'n', 'N'):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        coefficient = coefficient * 10 + digit
    if exponent == 'F':
        return _made(sign, 0, 0, 'F')
    return _made(sign, coefficient, 0, exponent) if isinstance(exponent, str) else _made(
        sign, coefficient, exponent)


def _from_float(value):
    if value != value:
        return _nan
    sign = int(_math.copysign(1.0, value) < 0)
    if value in (_math.inf, -_math.inf):
        return _made(sign, 0, 0, 'F')
    top, bottom = abs(value).as_integer_ratio()
    power = bottom.bit_length() - 1
    return _made(sign, top * 5 ** power, -power)


def _created(value, context):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _made(int(value < 0), abs(int(value)), 0)
    if isinstance(value, str):
        parsed = _parsed(value)
        return context._invalid(_syntax) if parsed is None else parsed
    if isinstance(value, (tuple, list)):
        return _from_tuple(value)
    if isinstance(value, float):
        return _from_float(value)
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


class Decimal(_Functions):
    """A decimal number, exact as it is written."""

    __slots__ = ('_sign', '_int', '_exp', '_kind')

    def __new__(cls, value='0', context=None):
        if context is not None and not isinstance(context, Context):
            raise TypeError('optional argument must be a context')
        if isinstance(value, float):
            (context or _state[0])._signal(FloatOperation)
        made = _created(value, context or _state[0])
        if type(made) is cls:
            return made
        result = object.__new__(cls)
        for name in Decimal.__slots__:
            object.__setattr__(result, name, getattr(made, name))
        return result

    def __setattr__(self, name, value):
        raise AttributeError(f"'decimal.Decimal' object has no attribute '{name}'")

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError('argument must be int or float')
        made = _from_float(f) if isinstance(f, float) else _other(f)
        return made if cls is Decimal else cls(made)

    # What it is

    def is_nan(self):
        return self._kind in ('n', 'N')

    def is_qnan(self):
        return self._kind == 'n'

    def is_snan(self):
        return self._kind == 'N'

    def is_infinite(self):
        return self._kind == 'F'

    def is_finite(self):
        return not self._kind

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._kind and self._int == 0

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def is_normal(self, context=None):
        return bool(self) and not self._kind and self.adjusted() >= (context or _state[0]).Emin

    def is_subnormal(self, context=None):
        return bool(self) and not self._kind and self.adjusted() < (context or _state[0]).Emin

    def number_class(self, context=None):
        if self._kind in ('n', 'N'):
            return 'NaN' if self._kind == 'n' else 'sNaN'
        sign = '-' if self._sign else '+'
        if self._kind:
            return sign + 'Infinity'
        if not self._int:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')

    def adjusted(self):
        return 0 if self._kind else self._exp + _length(self._int) - 1

    def radix(self):
        return Decimal(10)

    def as_tuple(self):
        if self._kind == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        if self._kind:
            digits = tuple([int(digit) for digit in str(self._int)]) if self._int else ()
            return DecimalTuple(self._sign, digits, self._kind)
        return DecimalTuple(
            self._sign, tuple([int(digit) for digit in str(self._int)]), self._exp)

    def as_integer_ratio(self):
        if self._kind == 'F':
            raise OverflowError('cannot convert Infinity to integer ratio')
        if self._kind:
            raise ValueError('cannot convert NaN to integer ratio')
        top = -self._int if self._sign else self._int
        if self._exp >= 0:
            return top * 10 ** self._exp, 1
        bottom = 10 ** -self._exp
        divisor = _math.gcd(top, bottom)
        return top // divisor, bottom // divisor

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    # Conversions

    def __bool__(self):
        return bool(self._kind) or self._int != 0

    def __int__(self):
        if self._kind == 'F':
            raise OverflowError('cannot convert Infinity to integer')
        if self._kind:
            raise ValueError('cannot convert NaN to integer')
        number = self._int * 10 ** self._exp if self._exp >= 0 else (
            _cut(ROUND_DOWN, 0, self._int, -self._exp)[0])
        return -number if self._sign else number

    __trunc__ = __int__

    def __float__(self):
        if self._kind == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        if self._kind == 'n':
            return float('-nan' if self._sign else 'nan')
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __hash__(self):
        if self._kind == 'N':
            raise TypeError('Cannot hash a signaling NaN value')
        if self._kind == 'n':
            return object.__hash__(self)
        if self._kind:
            return -314159 if self._sign else 314159
        modulus = 2 ** 61 - 1
        power = pow(10, self._exp, modulus)
        result = self._int * power % modulus
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __getstate__(self):
        return str(self)

    def __setstate__(self, state):
        made = _parsed(state)
        for name in Decimal.__slots__:
            object.__setattr__(self, name, getattr(made, name))

    # Texts

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return self._text(False, _state[0])

    def to_eng_string(self, context=None):
        return self._text(True, context or _state[0])

    def _text(self, is_engineering, context):
        sign = '-' if self._sign else ''
        if self._kind:
            if self._kind == 'F':
                return sign + 'Infinity'
            payload = str(self._int) if self._int else ''
            return sign + ('NaN' if self._kind == 'n' else 'sNaN') + payload
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not is_engineering:
            point = 1
        elif digits == '0':
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        whole, decimals = _split(digits, point)
        text = sign + whole + ('.' + decimals if decimals else '')
        if left != point:
            text += ('E' if context.capitals else 'e') + f'{left - point:+}'
        return text

    # Comparisons

    def _order(self, other, symbol=None):
        # -1, 0 or 1; None where one of them is no number. The symbol is that of an operator.
        is_equality = symbol in ('==', '!=')
        if isinstance(other, float):
            if is_equality:
                _state[0].flags[FloatOperation] = True
            else:
                _state[0]._signal(FloatOperation)
            other = _from_float(other)
        elif isinstance(other, complex) and is_equality and other.imag == 0:
            other = _from_float(other.real)
        elif type(other).__name__ == 'Fraction':
            if self._kind:
                other = Decimal(0)
            else:
                top, bottom = self.as_integer_ratio()
                difference = top * other.denominator - other.numerator * bottom
                return (difference > 0) - (difference < 0)
        else:
            other = _other(other)
            if other is None:
                return NotImplemented
        if self.is_nan() or other.is_nan():
            if not is_equality or self._kind == 'N' or other._kind == 'N':
                _state[0]._invalid()
            return None
        return self._compared(other)

    def _compared(self, other):
        a, b = self._size_sign(), other._size_sign()
        if a != b or a in (-2, 0, 2):
            return (a > b) - (a < b)
        order = self._magnitude_order(other)
        return -order if self._sign else order

    def _size_sign(self):
        size = 2 if self._kind else int(self._int != 0)
        return -size if self._sign else size

    def _magnitude_order(self, other):
        # Of finite numbers.
        a, b = self.adjusted(), other.adjusted()
        if not self._int or not other._int:
            return (self._int > 0) - (other._int > 0)
        if a != b:
            return 1 if a > b else -1
        shift = self._exp - other._exp
        x = self._int * 10 ** shift if shift > 0 else self._int
        y = other._int * 10 ** -shift if shift < 0 else other._int
        return (x > y) - (x < y)

    def __eq__(self, other, /):
        order = self._order(other, '==')
        return order if order is NotImplemented else order == 0

    __lt__ = _comparison('<', lambda order: order < 0)
    __le__ = _comparison('<=', lambda order: order <= 0)
    __gt__ = _comparison('>', lambda order: order > 0)
    __ge__ = _comparison('>=', lambda order: order >= 0)

    def compare(self, other, context=None):
        other, context = _operand(other), context or _state[0]
        found = self._no_number(other, context)
        return Decimal(self._compared(other)) if found is None else found

    def compare_signal(self, other, context=None):
        other, context = _operand(other), context or _state[0]
        if self.is_nan() or other.is_nan():
            context._signal(InvalidOperation)
            return self._no_number(other, context)
        return Decimal(self._compared(other))

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._kind or other._kind:
            return self.is_nan() and other.is_nan() or self._kind == 'F' == other._kind
        return self._exp == other._exp

    def max(self, other, context=None):
        return self._extreme(_operand(other), context or _state[0], 1)

    def min(self, other, context=None):
        return self._extreme(_operand(other), context or _state[0], -1)

    def max_mag(self, other, context=None):
        return self._extreme(_operand(other), context or _state[0], 1, True)

    def min_mag(self, other, context=None):
        return self._extreme(_operand(other), context or _state[0], -1, True)

    def _extreme(self, other, context, wanted, by_magnitude=False):
        if self.is_nan() or other.is_nan():
            # A number goes before what is none.
            if self._kind == 'n' and not other.is_nan():
                return other._fixed(context)
            if other._kind == 'n' and not self.is_nan():
                return self._fixed(context)
            return self._no_number(other, context)
        order = self.copy_abs()._compared(other.copy_abs()) if by_magnitude else 0
        order = order or self._compared(other) or self._total(other)
        return (self if order * wanted >= 0 else other)._fixed(context)

    def compare_total(self, other, context=None):
        return Decimal(self._total(_operand(other)))

    def compare_total_mag(self, other, context=None):
        return Decimal(self.copy_abs()._total(_operand(other).copy_abs()))

    def _total(self, other):
        if self._sign != other._sign:
            return -1 if self._sign else 1
        sign = -1 if self._sign else 1
        ranks = {'N': 1, 'n': 2}
        a, b = ranks.get(self._kind, 0), ranks.get(other._kind, 0)
        if a != b:
            return sign if a > b else -sign
        if a:
            return sign * ((self._int > other._int) - (self._int < other._int))
        return self._compared(other) or sign * ((self._exp > other._exp) - (self._exp < other._exp))


def _split(digits, point):
    # Digits before and behind a point.
    if point <= 0:
        return '0', '0' * -point + digits
    if point > len(digits):
        return digits + '0' * (point - len(digits)), ''
    return digits[:point], digits[point:]
