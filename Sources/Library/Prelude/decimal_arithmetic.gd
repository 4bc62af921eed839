# Decimal numbers: what is computed with them.


def _other(value):
    # An operand as a decimal number; None for what is none.
    if isinstance(value, Decimal):
        return value
    return _made(int(value < 0), abs(int(value)), 0) if isinstance(value, int) else None


def _operand(value):
    # An argument of a method, which has to be a decimal number or an int.
    result = _other(value)
    if result is None:
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
    return result


def _whole(method):
    # An operation whose signals are raised together, at its end; the context is its last argument.
    def made(*args):
        context = args[-1]
        if context._pending is not None:
            return method(*args)
        pending = []
        object.__setattr__(context, '_pending', pending)
        try:
            result = method(*args)
        finally:
            object.__setattr__(context, '_pending', None)
        if pending:
            context._signal(*pending)
        return result

    return made


def _operator(method):
    def forward(self, other, /):
        number = _other(other)
        return NotImplemented if number is None else method(self, number, _state[0])

    def reverse(self, other, /):
        number = _other(other)
        return NotImplemented if number is None else method(number, self, _state[0])

    return forward, reverse


def _comparison(symbol, holds):
    def compare(self, other, /):
        order = self._order(other, symbol)
        if order is NotImplemented:
            return NotImplemented
        return order is not None and holds(order)

    return compare


def _overflow(sign, context):
    # What is too large is infinite, or the largest number where it would be rounded towards zero.
    context._signal(Overflow, Inexact, Rounded)
    mode = context.rounding
    if mode in (ROUND_DOWN, ROUND_05UP) or mode == (ROUND_CEILING if sign else ROUND_FLOOR):
        return _made(sign, 10 ** context.prec - 1, context.Etop())
    return _made(sign, 0, 0, 'F')


def _aligned(a, b, prec):
    # Both coefficients and the exponent that they share. The smaller number may become another
    # where that makes no difference to the digits that stay.
    x, y = [a._int, a._exp, a._sign], [b._int, b._exp, b._sign]
    high, low = (y, x) if x[1] < y[1] else (x, y)
    lowest = high[1] + min(-1, _length(high[0]) - prec - 2)
    if _length(low[0]) + low[1] - 1 < lowest:
        low[0], low[1] = 1, lowest
    high[0] *= 10 ** (high[1] - low[1])
    return (-x[0] if x[2] else x[0]), (-y[0] if y[2] else y[0]), low[1]


class _Arithmetic:
    __slots__ = ()

    # What all operations need

    def _fixed(self, context, for_nan=False):
        # The number as the context allows it.
        if self._kind:
            room = context.prec - context.clamp
            if self.is_nan() and _length(self._int) > room:
                return _made(self._sign, self._int % 10 ** room, 0, self._kind)
            return self
        tiny, top = context.Etiny(), context.Etop()
        sign, coefficient, exponent = self._sign, self._int, self._exp
        if not coefficient:
            fitting = min(max(exponent, tiny), top if context.clamp else context.Emax)
            if fitting == exponent:
                return self
            context._signal(Clamped)
            return _made(sign, 0, fitting)
        lowest = _length(coefficient) + exponent - context.prec
        if lowest > top:
            return _overflow(sign, context)
        signals = []
        if lowest < tiny:
            lowest = tiny
            signals.append(Subnormal)
        if exponent < lowest:
            kept, is_lost = _cut(context.rounding, sign, coefficient, lowest - exponent)
            if kept >= 10 ** context.prec:
                kept //= 10
                lowest += 1
            if lowest > top:
                return _overflow(sign, context)
            if is_lost:
                signals += [Underflow, Inexact] if signals else [Inexact]
            signals.append(Rounded)
            if not kept:
                signals.append(Clamped)
            context._signal(*signals)
            return _made(sign, kept, lowest)
        if context.clamp and exponent > top:
            signals.append(Clamped)
            coefficient *= 10 ** (exponent - top)
            self = _made(sign, coefficient, top)
        if signals:
            context._signal(*signals)
        return self if type(self) is Decimal else _made(sign, self._int, self._exp)

    def _no_number(self, other, context):
        # The result where one operand is no number; None where both are numbers.
        for kind in ('N', 'n'):
            for value in (self, other):
                if value._kind == kind:
                    if kind == 'N':
                        context._signal(InvalidOperation)
                    return _made(value._sign, value._int, 0, 'n')._fixed(context)
        return None

    def _rescaled(self, exponent, rounding):
        # The same number with another exponent, rounded if need be.
        if self._int == 0:
            return _made(self._sign, 0, exponent)
        if self._exp >= exponent:
            return _made(self._sign, self._int * 10 ** (self._exp - exponent), exponent)
        kept, _ = _cut(rounding, self._sign, self._int, exponent - self._exp)
        return _made(self._sign, kept, exponent)

    # Operators

    def _add(self, other, context):
        if self._kind or other._kind:
            found = self._no_number(other, context)
            if found is not None:
                return found
            if self._kind and other._kind and self._sign != other._sign:
                return context._invalid()
            infinite = self if self._kind else other
            return _made(infinite._sign, 0, 0, 'F')
        exponent = min(self._exp, other._exp)
        zero_sign = int(context.rounding == ROUND_FLOOR and self._sign != other._sign)
        if not self._int and not other._int:
            sign = zero_sign or min(self._sign, other._sign)
            return _made(sign, 0, exponent)._fixed(context)
        for value, rest in ((self, other), (other, self)):
            if not value._int:
                exponent = max(exponent, rest._exp - context.prec - 1)
                return rest._rescaled(exponent, context.rounding)._fixed(context)
        x, y, exponent = _aligned(self, other, context.prec)
        total = x + y
        sign = int(total < 0) if total else zero_sign
        return _made(sign, abs(total), exponent)._fixed(context)

    def _sub(self, other, context):
        if self._kind or other._kind:
            found = self._no_number(other, context)
            if found is not None:
                return found
        return self._add(other.copy_negate(), context)

    def _mul(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            found = self._no_number(other, context)
            if found is not None:
                return found
            return _made(sign, 0, 0, 'F') if self and other else context._invalid()
        return _made(sign, self._int * other._int, self._exp + other._exp)._fixed(context)

    def _div(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            found = self._no_number(other, context)
            if found is not None:
                return found
            if self._kind:
                return context._invalid() if other._kind else _made(sign, 0, 0, 'F')
            context._signal(Clamped)
            return _made(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return context._invalid(_undefined)
            context._signal(DivisionByZero)
            return _made(sign, 0, 0, 'F')
        exponent = ideal = self._exp - other._exp
        quotient = 0
        if self._int:
            shift = _length(other._int) - _length(self._int) + context.prec + 1
            exponent -= shift
            if shift >= 0:
                quotient, rest = divmod(self._int * 10 ** shift, other._int)
            else:
                quotient, rest = divmod(self._int, other._int * 10 ** -shift)
            if rest:
                # The last digit says that there is more.
                quotient += quotient % 5 == 0
            else:
                while exponent < ideal and quotient % 10 == 0:
                    quotient //= 10
                    exponent += 1
        return _made(sign, quotient, exponent)._fixed(context)

    def _divided(self, other, context):
        # The whole quotient and the rest, of a finite number.
        sign = self._sign ^ other._sign
        ideal = self._exp if other._kind else min(self._exp, other._exp)
        distance = self.adjusted() - other.adjusted()
        if not self._int or other._kind or distance <= -2:
            return _made(sign, 0, 0), self._rescaled(ideal, context.rounding)
        if distance <= context.prec:
            x, y = self._int, other._int
            if self._exp >= other._exp:
                x *= 10 ** (self._exp - other._exp)
            else:
                y *= 10 ** (other._exp - self._exp)
            quotient, rest = divmod(x, y)
            if quotient < 10 ** context.prec:
                return _made(sign, quotient, 0), _made(self._sign, rest, ideal)
        nan = context._invalid(_impossible)
        return nan, nan

    def _floordiv(self, other, context):
        found = self._no_number(other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._kind:
            return context._invalid() if other._kind else _made(sign, 0, 0, 'F')
        if not other:
            if not self._int:
                return context._invalid(_undefined)
            context._signal(DivisionByZero)
            return _made(sign, 0, 0, 'F')
        return self._divided(other, context)[0]._fixed(context)

    def _mod(self, other, context):
        found = self._no_number(other, context)
        if found is not None:
            return found
        if self._kind:
            return context._invalid()
        if not other:
            return context._invalid(InvalidOperation if self._int else _undefined)
        return self._divided(other, context)[1]._fixed(context)

    @_whole
    def _divmod(self, other, context):
        found = self._no_number(other, context)
        if found is not None:
            return found, found
        sign = self._sign ^ other._sign
        if self._kind:
            nan = context._invalid()
            return (nan, nan) if other._kind else (_made(sign, 0, 0, 'F'), nan)
        if not other:
            if not self._int:
                nan = context._invalid(_undefined)
                return nan, nan
            context._signal(InvalidOperation, DivisionByZero)
            return _made(sign, 0, 0, 'F'), _nan
        if other._kind:
            return _made(sign, 0, 0), self._fixed(context)
        quotient, rest = self._divided(other, context)
        return quotient._fixed(context), rest._fixed(context)

    __add__, __radd__ = _operator(_add)
    __sub__, __rsub__ = _operator(_sub)
    __mul__, __rmul__ = _operator(_mul)
    __truediv__, __rtruediv__ = _operator(_div)
    __floordiv__, __rfloordiv__ = _operator(_floordiv)
    __mod__, __rmod__ = _operator(_mod)
    __divmod__, __rdivmod__ = _operator(_divmod)

    def __neg__(self):
        return self._signed(_state[0], 1 - self._sign)

    def __pos__(self):
        return self._signed(_state[0], self._sign)

    def __abs__(self):
        return self._signed(_state[0], 0)

    def _signed(self, context, sign):
        found = self._no_number(self, context)
        if found is not None:
            return found
        if not self and context.rounding != ROUND_FLOOR:
            sign = 0
        return _made(sign, self._int, self._exp, self._kind)._fixed(context)

    # Signs, exponents and digits

    def copy_abs(self):
        return _made(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _made(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return _made(_operand(other)._sign, self._int, self._exp, self._kind)

    def quantize(self, exp, rounding=None, context=None):
        context = context or _state[0]
        exp = _operand(exp)
        rounding = context.rounding if rounding is None else _checked_rounding(rounding)
        return self._quantized(exp, rounding, context)

    @_whole
    def _quantized(self, exp, rounding, context):
        if self._kind or exp._kind:
            found = self._no_number(exp, context)
            if found is not None:
                return found
            return self if self._kind and exp._kind else context._invalid()
        if not context.Etiny() <= exp._exp <= context.Emax:
            return context._invalid()
        if not self._int:
            return _made(self._sign, 0, exp._exp)._fixed(context)
        if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
            return context._invalid()
        made = self._rescaled(exp._exp, rounding)
        if made.adjusted() > context.Emax or _length(made._int) > context.prec:
            return context._invalid()
        if made._exp > self._exp:
            context._signal(*([Inexact, Rounded] if made._compared(self) else [Rounded]))
        return made._fixed(context)

    def to_integral_value(self, rounding=None, context=None):
        return self._to_whole(rounding, context or _state[0], False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        return self._to_whole(rounding, context or _state[0], True)

    def _to_whole(self, rounding, context, signals):
        rounding = context.rounding if rounding is None else _checked_rounding(rounding)
        if self._kind:
            found = self._no_number(self, context)
            return self if found is None else found
        if self._exp >= 0:
            return _made(self._sign, self._int, self._exp)
        made = self._rescaled(0, rounding)
        if signals and self._int:
            context._signal(*([Inexact, Rounded] if made._compared(self) else [Rounded]))
        return made

    def __round__(self, ndigits=None):
        if ndigits is not None:
            if not isinstance(ndigits, int):
                raise TypeError('optional arg must be an integer')
            return self.quantize(_made(0, 1, -ndigits))
        return self._integer(ROUND_HALF_EVEN)

    def __floor__(self):
        return self._integer(ROUND_FLOOR)

    def __ceil__(self):
        return self._integer(ROUND_CEILING)

    def _integer(self, rounding):
        if self._kind:
            return int(self)
        return int(self._rescaled(0, rounding))

    def normalize(self, context=None):
        context = context or _state[0]
        found = self._no_number(self, context)
        if found is not None:
            return found
        made = self._fixed(context)
        if made._kind:
            return made
        if not made._int:
            return _made(made._sign, 0, 0)
        coefficient, exponent = made._int, made._exp
        top = context.Etop() if context.clamp else context.Emax
        while coefficient % 10 == 0 and exponent < top:
            coefficient //= 10
            exponent += 1
        return _made(made._sign, coefficient, exponent)

    def scaleb(self, other, context=None):
        context, other = context or _state[0], _operand(other)
        found = self._no_number(other, context)
        if found is not None:
            return found
        limit = 2 * (context.Emax + context.prec)
        if other._kind or other._exp != 0 or not -limit <= int(other) <= limit:
            return context._invalid()
        if self._kind:
            return self
        return _made(self._sign, self._int, self._exp + int(other))._fixed(context)

    def logb(self, context=None):
        context = context or _state[0]
        found = self._no_number(self, context)
        if found is not None:
            return found
        if self._kind:
            return _made(0, 0, 0, 'F')
        if not self._int:
            context._signal(DivisionByZero)
            return _made(1, 0, 0, 'F')
        return Decimal(self.adjusted())._fixed(context)

    def fma(self, other, third, context=None):
        context, other, third = context or _state[0], _operand(other), _operand(third)
        if not (self._kind or other._kind):
            product = _made(
                self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
            return product._add(third, context)
        found = self._no_number(other, context)
        if found is None:
            if not (self and other):
                return context._invalid()
            found = _made(self._sign ^ other._sign, 0, 0, 'F')
        return found._add(third, context)

    def remainder_near(self, other, context=None):
        context, other = context or _state[0], _operand(other)
        found = self._no_number(other, context)
        if found is not None:
            return found
        if self._kind or not other:
            undefined = not self._kind and not self._int
            return context._invalid(_undefined if undefined else InvalidOperation)
        if other._kind:
            return self._fixed(context)
        ideal = min(self._exp, other._exp)
        if not self._int:
            return _made(self._sign, 0, ideal)._fixed(context)
        distance = self.adjusted() - other.adjusted()
        if distance >= context.prec + 1:
            return context._invalid(_impossible)
        if distance <= -2:
            return self._rescaled(ideal, context.rounding)._fixed(context)
        x = self._int * 10 ** (self._exp - ideal)
        y = other._int * 10 ** (other._exp - ideal)
        quotient, rest = divmod(x, y)
        if 2 * rest + (quotient & 1) > y:
            rest -= y
            quotient += 1
        if quotient >= 10 ** context.prec:
            return context._invalid(_impossible)
        sign = self._sign ^ (rest < 0)
        return _made(int(sign), abs(rest), ideal)._fixed(context)
