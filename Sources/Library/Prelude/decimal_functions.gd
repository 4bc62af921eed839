# Decimal numbers: powers, roots and logarithms, the text of a format, and the methods of contexts.


# Whole numbers that stand for fractions of a power of ten, with some digits to spare.

_known_ln10 = [0, 0]


def _ln_of_fixed(x, places):
    # The logarithm of x / 10 ** places, near 1, by roots and the series of the inverse hyperbolic
    # tangent.
    unit = 10 ** places
    for _ in range(6):
        x = _math.isqrt(x * unit)
    y = abs(x - unit) * unit // (x + unit)
    square = y * y // unit
    total, power, divisor = 0, y, 1
    while power:
        total += power // divisor
        power = power * square // unit
        divisor += 2
    return 128 * (total if x > unit else -total)


def _ln10(places):
    if _known_ln10[0] < places:
        _known_ln10[:] = [places, _ln_of_fixed(10 ** (places + 11), places + 10) // 10 ** 10]
    return _known_ln10[1] // 10 ** (_known_ln10[0] - places)


def _ln_fixed(coefficient, exponent, places):
    # The logarithm of a number, times 10 ** places.
    power = exponent + _length(coefficient) - 1
    if int(str(coefficient)[:1]) > 2:
        power += 1
    spare = places + 15 + len(str(abs(power)))
    shift = exponent - power + spare
    x = coefficient * 10 ** shift if shift >= 0 else coefficient // 10 ** -shift
    total = _ln_of_fixed(x, spare) + power * _ln10(spare)
    return total // 10 ** (spare - places)


def _exp_fixed(x, places):
    # The exponential of x / 10 ** places as a coefficient and an exponent.
    spare = places + 15 + len(str(abs(x)))
    power, rest = divmod(x * 10 ** (spare - places), _ln10(spare))
    unit = 10 ** spare
    rest >>= 10
    total = term = unit
    count = 1
    while term:
        term = term * rest // (unit * count)
        total += term
        count += 1
    for _ in range(10):
        total = total * total // unit
    return total, power - spare


def _fixed_point(value, places):
    shift = value._exp + places
    number = value._int * 10 ** shift if shift >= 0 else value._int // 10 ** -shift
    return -number if value._sign else number


def _rounded_evenly(number, context):
    # Rounded half to even, whatever the context says.
    work = context.copy()
    work.rounding = ROUND_HALF_EVEN
    work.clear_flags()
    work.clear_traps()
    made = number._fixed(work)
    context._signal(*[signal for signal in work.flags if work.flags[signal]])
    return made


def _rounded_once(compute, context):
    # A result that is never exact, of more and more digits until they say how it is rounded.
    extra = 5
    while True:
        sign, coefficient, exponent = compute(context.prec + extra)
        excess = _length(coefficient) - context.prec
        if excess >= 4:
            unit = 10 ** excess
            # The last digits may be wrong.
            if abs(2 * (coefficient % unit) - unit) > 200:
                break
        extra += 5 if excess >= 4 else 8 - excess
    context._signal(Inexact, Rounded)
    return _rounded_evenly(_made(sign, coefficient, exponent), context)


class _Functions(_Arithmetic):
    __slots__ = ()

    def sqrt(self, context=None):
        context = context or _state[0]
        found = self._no_number(self, context)
        if found is not None:
            return found
        if self._kind and not self._sign:
            return self
        if not self:
            return _made(self._sign, 0, self._exp // 2)._fixed(context)
        if self._sign:
            return context._invalid()
        exponent = self._exp >> 1
        if self._exp & 1:
            coefficient, length = self._int * 10, (_length(self._int) >> 1) + 1
        else:
            coefficient, length = self._int, _length(self._int) + 1 >> 1
        shift = context.prec + 1 - length
        is_exact = True
        if shift >= 0:
            coefficient *= 100 ** shift
        else:
            coefficient, rest = divmod(coefficient, 100 ** -shift)
            is_exact = not rest
        exponent -= shift
        root = _math.isqrt(coefficient)
        if is_exact and root * root == coefficient:
            root = root // 10 ** shift if shift >= 0 else root * 10 ** -shift
            exponent += shift
        else:
            root += root % 5 == 0
        return _rounded_evenly(_made(0, root, exponent), context)

    def exp(self, context=None):
        return self._exponential(context or _state[0])

    @_whole
    def _exponential(self, context):
        found = self._no_number(self, context)
        if found is not None:
            return found
        if self._kind:
            return _made(0, 0, 0) if self._sign else self
        if not self._int:
            return Decimal(1)
        if self.adjusted() > len(str((max(context.Emax, -context.Etiny()) + 1) * 3)):
            if not self._sign:
                return _rounded_evenly(_made(0, 1, context.Emax + 1), context)
            return _rounded_evenly(_made(0, 1, context.Etiny() - 1), context)

        def compute(digits):
            places = digits + max(0, self.adjusted() + 1)
            return (0, *_exp_fixed(_fixed_point(self, places), places))

        return _rounded_once(compute, context)

    def ln(self, context=None):
        return self._natural_logarithm(context or _state[0])

    @_whole
    def _natural_logarithm(self, context):
        special = self._logarithm(context)
        if special is not None:
            return special

        def compute(digits):
            number = _ln_fixed(self._int, self._exp, digits)
            return int(number < 0), abs(number), -digits

        return _rounded_once(compute, context)

    def log10(self, context=None):
        return self._decimal_logarithm(context or _state[0])

    @_whole
    def _decimal_logarithm(self, context):
        special = self._logarithm(context)
        if special is not None:
            return special
        digits = str(self._int)
        if digits[0] == '1' and not digits[1:].strip('0'):
            return Decimal(self._exp + len(digits) - 1)._fixed(context)

        def compute(digits):
            number = _ln_fixed(self._int, self._exp, digits + 5) * 10 ** digits // _ln10(digits + 5)
            return int(number < 0), abs(number), -digits

        return _rounded_once(compute, context)

    def _logarithm(self, context):
        found = self._no_number(self, context)
        if found is not None:
            return found
        if not self:
            return _made(1, 0, 0, 'F')
        if self._sign:
            return context._invalid()
        if self._kind:
            return self
        return Decimal(0) if self._compared(Decimal(1)) == 0 else None

    # Powers

    def __pow__(self, other, modulo=None):
        number = _other(other)
        return NotImplemented if number is None else self._power(number, modulo, _state[0])

    def __rpow__(self, other):
        number = _other(other)
        return NotImplemented if number is None else number._power(self, None, _state[0])

    def _is_integral(self):
        return not self._kind and (self._exp >= 0 or self._int % 10 ** -self._exp == 0)

    @_whole
    def _power(self, other, modulo, context):
        if modulo is not None:
            return self._power_modulo(other, _operand(modulo), context)
        found = self._no_number(other, context)
        if found is not None:
            return found
        is_integral = other._is_integral()
        sign = int(self._sign and is_integral and int(other) % 2 == 1)
        infinity, zero = _made(sign, 0, 0, 'F'), _made(sign, 0, 0)
        if not self:
            if not other:
                return context._invalid()
            return infinity if other._sign else zero
        if self._sign and (not is_integral or other._kind):
            return context._invalid()
        if other._kind:
            order = self._compared(Decimal(1))
            if order == 0:
                context._signal(Inexact, Rounded)
                return _made(0, 10 ** (context.prec - 1), 1 - context.prec)
            return infinity if (order > 0) != other._sign else zero
        if self._kind:
            if not other:
                return _made(sign, 1, 0)
            return zero if other._sign else infinity
        if not other:
            return _made(sign, 1, 0)
        if self._magnitude_order(Decimal(1)) == 0:
            return self._power_of_one(other, is_integral, sign, context)
        if is_integral:
            return self._whole_power(other, sign, context)
        context._signal(Inexact, Rounded)
        work = Context(
            prec=max(context.prec, _length(self._int)) + 23, rounding=ROUND_HALF_EVEN,
            Emin=MIN_EMIN, Emax=MAX_EMAX, clamp=0, traps=[])
        product = self._natural_logarithm(work)._mul(other, work)
        if product.adjusted() > len(str((max(context.Emax, -context.Etiny()) + 1) * 3)):
            if not product._sign:
                return _overflow(0, context)
            return _made(0, 1, context.Etiny() - 1)._fixed(context)
        return product._exponential(work)._fixed(context)

    def _power_of_one(self, other, is_integral, sign, context):
        places = context.prec - 1
        if not is_integral:
            context._signal(Inexact, Rounded)
        elif other._sign:
            return _made(sign, 1, 0)
        else:
            wanted = int(other) * -self._exp
            if wanted > places:
                context._signal(Rounded)
            places = max(0, min(places, wanted))
        return _made(sign, 10 ** places, -places)

    def _whole_power(self, other, sign, context):
        work = context.copy()
        work.clear_flags()
        work.clear_traps()
        work.prec += _length(other._int) + other._exp + 2
        work.rounding = ROUND_HALF_EVEN
        work.clamp = 0
        base = self
        if other._sign:
            work.prec += 1
            base = Decimal(1)._div(self, work)
        is_lost = not base
        result = base
        for bit in bin(abs(int(other)))[3:]:
            result = result._mul(result, work)
            if bit == '1':
                result = result._mul(base, work)
            if result._kind or not result._int:
                break
        if result._kind:
            return _overflow(sign, context)
        if not result._int:
            # What is far too small is rounded as something, as the context says.
            size = self._logarithm_size() + other.adjusted()
            if size > _length(-context.Etiny()) and not is_lost:
                return _made(sign, 1, context.Etiny() - 1)._fixed(context)
        context._signal(*[signal for signal in work.flags if work.flags[signal]])
        return _made(sign, result._int, result._exp)._fixed(context)

    def _logarithm_size(self):
        # A lower bound for the exponent of the logarithm.
        power = self.adjusted()
        if power > 0 or power < -1:
            return _length(power if power > 0 else -power - 1) - 1
        distance = abs(self._int - 10 ** -self._exp)
        return _length(distance) - 1 + self._exp - (2 if power == 0 else 1)

    def _power_modulo(self, other, modulo, context):
        for value in (self, other, modulo):
            if value._kind == 'N':
                return value._no_number(value, context)
        for value in (self, other, modulo):
            if value._kind == 'n':
                return value._no_number(value, context)
        if not (self._is_integral() and other._is_integral() and modulo._is_integral()):
            return context._invalid()
        if other._sign and other or not modulo or modulo.adjusted() >= context.prec:
            return context._invalid()
        if not self and not other:
            return context._invalid()
        sign = self._sign if int(other) % 2 else 0
        return _made(sign, pow(abs(int(self)), int(other), abs(int(modulo))), 0)

    # Neighbours

    def next_minus(self, context=None):
        return self._neighbour(context or _state[0], 1)

    def next_plus(self, context=None):
        return self._neighbour(context or _state[0], 0)

    def next_toward(self, other, context=None):
        context, other = context or _state[0], _operand(other)
        found = self._no_number(other, context)
        if found is not None:
            return found
        order = self._compared(other)
        if order == 0:
            return self.copy_sign(other)
        made = self._neighbour(context, int(order > 0))
        if made._kind:
            context._signal(Overflow, Inexact, Rounded)
        elif made.adjusted() < context.Emin:
            signals = [Underflow, Subnormal, Inexact, Rounded]
            context._signal(*(signals if made._int else signals + [Clamped]))
        return made

    def _neighbour(self, context, goes_down):
        found = self._no_number(self, context)
        if found is not None:
            return found
        if self._kind:
            if self._sign == goes_down:
                return self
            return _made(self._sign, 10 ** context.prec - 1, context.Etop())
        work = context.copy()
        work.clear_traps()
        work.rounding = ROUND_FLOOR if goes_down else ROUND_CEILING
        made = self._fixed(work)
        if made._compared(self):
            return made
        return self._add(_made(goes_down, 1, work.Etiny() - 1), work)

    # Formats

    def __format__(self, specification, /):
        spec = _format_parts(specification)
        context = _state[0]
        kind = spec['type'] or ('G' if context.capitals else 'g')
        sign = '-' if self._sign else spec['sign'].replace('-', '')
        if self._kind:
            text = self.copy_abs()._text(False, context) + ('%' if kind == '%' else '')
            if spec['zero']:
                spec['fill'], spec['align'] = ' ', '>'
            return _padded(sign, text, spec)
        number = self
        if kind == '%':
            number = _made(self._sign, self._int, self._exp + 2)
        precision = spec['precision']
        if precision is not None:
            if kind in 'eE':
                number = number._shortened(precision + 1, context)
                missing = precision + 1 - _length(number._int)
                if number._int and missing > 0:
                    number = number._rescaled(number._exp - missing, context.rounding)
            elif kind in 'fF%':
                number = number._rescaled(-precision, context.rounding)
            else:
                number = number._shortened(max(precision, 1), context)
        if not number._int and number._exp > 0 and kind in 'fF%':
            number = _made(number._sign, 0, 0)
        if spec['z'] and not number._int:
            sign = spec['sign'].replace('-', '')
        digits = str(number._int)
        left = number._exp + len(digits)
        if kind in 'eE':
            point = 1 - precision if precision is not None and not number._int else 1
        elif kind in 'fF%' or number._exp <= 0 and left > -6:
            point = left
        else:
            point = 1
        whole, decimals = _split(digits, point)
        rest = '.' + decimals if decimals else ''
        if left != point or kind in 'eE':
            rest += ('E' if kind in 'EG' else 'e') + f'{left - point:+}'
        if kind == '%':
            rest += '%'
        if spec['comma']:
            room = int(spec['width'] or 0) - len(rest) - len(sign) if spec['zero'] else 0
            whole = _grouped(whole, room)
        return _padded(sign, whole + rest, spec)

    def _shortened(self, length, context):
        # With so many digits at most.
        if not self._int or _length(self._int) <= length:
            return self
        count = _length(self._int) - length
        kept, _ = _cut(context.rounding, self._sign, self._int, count)
        if kept >= 10 ** length:
            return _made(self._sign, kept // 10, self._exp + count + 1)
        return _made(self._sign, kept, self._exp + count)


def _format_parts(text):
    spec = {'fill': ' ', 'align': '>', 'sign': '-'}
    place = 0

    def take(characters):
        nonlocal place
        if place < len(text) and text[place] in characters:
            place += 1
            return text[place - 1]
        return ''

    def number():
        nonlocal place
        start = place
        while place < len(text) and '0' <= text[place] <= '9':
            place += 1
        return text[start:place]

    has_alignment = True
    if len(text) > 1 and text[1] in '<>=^':
        spec['fill'], spec['align'] = text[0], text[1]
        place = 2
    else:
        align = take('<>=^')
        has_alignment = bool(align)
        spec['align'] = align or '>'
    spec['sign'] = take('+- ') or '-'
    spec['z'] = take('z')
    spec['zero'] = take('0')
    if spec['zero']:
        if has_alignment:
            raise ValueError('invalid format string')
        spec['fill'], spec['align'] = '0', '='
    spec['width'] = number()
    spec['comma'] = take(',')
    spec['precision'] = None
    if take('.'):
        digits = number()
        if not digits:
            raise ValueError('invalid format string')
        spec['precision'] = int(digits)
    spec['type'] = take('eEfFgGn%')
    if spec['type'] == 'n':
        spec['type'] = 'g'
    if place < len(text):
        raise ValueError('invalid format string')
    return spec


def _grouped(digits, room):
    # Digits in groups of three, with zeros in front up to a width.
    groups = []
    while True:
        length = min(max(len(digits), room, 1), 3)
        groups.append('0' * (length - len(digits)) + digits[-length:])
        digits = digits[:-length]
        room -= length
        if not digits and room <= 0:
            break
        room -= 1
    return ','.join(reversed(groups))


def _padded(sign, body, spec):
    missing = int(spec['width'] or 0) - len(sign) - len(body)
    fill = spec['fill']
    if missing <= 0:
        return sign + body
    if spec['align'] == '<':
        return sign + body + fill * missing
    if spec['align'] == '=':
        return sign + fill * missing + body
    if spec['align'] == '^':
        return fill * (missing // 2) + sign + body + fill * (missing - missing // 2)
    return fill * missing + sign + body
