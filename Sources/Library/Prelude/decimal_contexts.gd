# Decimal numbers: the methods of contexts that compute, and what needs all of the rest.

_nan = _made(0, 0, 0, 'n')


def _delegated(name, method, count):
    # A method of contexts which takes all operands as arguments.
    def unary(self, a, /):
        return method(_operand(a), self)

    def binary(self, a, b, /):
        return method(_operand(a), _operand(b), self)

    made = unary if count == 1 else binary
    made.__name__ = name
    return made


for _name, _method, _count in (
        ('add', Decimal._add, 2), ('subtract', Decimal._sub, 2), ('multiply', Decimal._mul, 2),
        ('divide', Decimal._div, 2), ('divide_int', Decimal._floordiv, 2),
        ('remainder', Decimal._mod, 2), ('divmod', Decimal._divmod, 2),
        ('plus', lambda a, context: a._signed(context, a._sign), 1),
        ('minus', lambda a, context: a._signed(context, 1 - a._sign), 1),
        ('abs', lambda a, context: a._signed(context, 0), 1),
        ('quantize', lambda a, b, context: a.quantize(b, context=context), 2),
        ('to_integral_value', lambda a, context: a.to_integral_value(context=context), 1),
        ('to_integral_exact', lambda a, context: a.to_integral_exact(context=context), 1),
        ('to_sci_string', lambda a, context: a._text(False, context), 1),
        ('copy_decimal', lambda a, context: a, 1),
        ('is_zero', lambda a, context: a.is_zero(), 1),
        ('is_nan', lambda a, context: a.is_nan(), 1),
        ('is_infinite', lambda a, context: a.is_infinite(), 1),
        ('is_finite', lambda a, context: a.is_finite(), 1),
        ('is_signed', lambda a, context: a.is_signed(), 1),
        ('is_qnan', lambda a, context: a.is_qnan(), 1),
        ('is_snan', lambda a, context: a.is_snan(), 1),
        ('copy_abs', lambda a, context: a.copy_abs(), 1),
        ('copy_negate', lambda a, context: a.copy_negate(), 1),
        *[(name, getattr(Decimal, name), 1) for name in (
            'sqrt', 'exp', 'ln', 'log10', 'logb', 'normalize', 'next_minus', 'next_plus',
            'number_class', 'is_normal', 'is_subnormal', 'to_eng_string')],
        *[(name, getattr(Decimal, name), 2) for name in (
            'compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'max', 'min',
            'max_mag', 'min_mag', 'scaleb', 'remainder_near', 'next_toward', 'same_quantum',
            'copy_sign')]):
    setattr(Context, _name, _delegated(_name, _method, _count))


def _context_power(self, /, a, b, modulo=None):
    return _operand(a)._power(_operand(b), modulo, self)


def _context_fma(self, a, b, c, /):
    return _operand(a).fma(b, c, self)


Context.power = _context_power
Context.fma = _context_fma

from numbers import Number as _Number
_Number.register(Decimal)
