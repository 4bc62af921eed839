# Decimal numbers: the context, rounding and what all operations share.

from collections import namedtuple
import math as _math

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

ROUND_UP = 'ROUND_UP'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent')


# Signals


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Rounded(DecimalException):
    pass


class Inexact(DecimalException):
    pass


class Clamped(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


_signals = (
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact,
    Rounded, Clamped)
_conditions = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined)
# Messages name what is wrong with an operation; what is raised is InvalidOperation.
_syntax, _impossible, _undefined = _conditions[1:]
del ConversionSyntax, DivisionImpossible, DivisionUndefined


class SignalDict:
    """Which signals are set: a mapping from their classes."""
    __module__ = 'decimal'

    def __init__(self, names=()):
        self._set = {signal: signal in names for signal in _signals}

    def __getitem__(self, key):
        if key not in self._set:
            raise KeyError(_signals_message)
        return self._set[key]

    def __setitem__(self, key, value):
        if key not in self._set:
            raise KeyError(_signals_message)
        self._set[key] = bool(value)

    def __delitem__(self, key):
        raise ValueError('signal keys cannot be deleted')

    def __contains__(self, key):
        return key in self._set

    def __iter__(self):
        return iter(self._set)

    def __len__(self):
        return len(self._set)

    def keys(self):
        return self._set.keys()

    def values(self):
        return self._set.values()

    def items(self):
        return self._set.items()

    def get(self, key, default=None):
        return self._set.get(key, default)

    def update(self, other):
        for key, value in dict(other).items():
            self[key] = value

    def copy(self):
        return dict(self._set)

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self._set == other._set
        return self._set == other if isinstance(other, dict) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join([f'{key!r}:{value}' for key, value in self._set.items()]) + '}'

    def _names(self):
        # In the order in which contexts show them.
        order = (InvalidOperation, Clamped, DivisionByZero, Inexact, FloatOperation, Overflow,
                 Rounded, Subnormal, Underflow)
        return '[' + ', '.join([signal.__name__ for signal in order if self._set[signal]]) + ']'



# Rounding


def _length(number):
    # How many decimal digits a number that is not negative has.
    if number < 1000000000000000000:
        return len(str(number))
    count = int((number.bit_length() - 1) * 0.30102999566398114)
    while number >= 10 ** count:
        count += 1
    return count


def _goes_up(mode, sign, kept, rest, unit):
    # Whether what stays of a coefficient grows by one, where `rest` of `unit` was cut off.
    if mode == ROUND_HALF_EVEN:
        return 2 * rest > unit or 2 * rest == unit and kept % 2 == 1
    if mode == ROUND_HALF_UP:
        return 2 * rest >= unit
    if mode == ROUND_HALF_DOWN:
        return 2 * rest > unit
    if mode == ROUND_DOWN:
        return False
    if mode == ROUND_UP:
        return True
    if mode == ROUND_05UP:
        return kept % 5 == 0
    return sign == (mode == ROUND_FLOOR)


def _cut(mode, sign, coefficient, count):
    # A coefficient without its last digits, rounded, and whether anything was lost.
    if count > _length(coefficient) + 1:
        kept, rest, unit = 0, min(coefficient, 1), 10
    else:
        unit = 10 ** count
        kept, rest = divmod(coefficient, unit)
    if not rest:
        return kept, False
    return kept + _goes_up(mode, sign, kept, rest, unit), True


_rounding_message = (
    'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
    '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
_roundings = (
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_05UP)


def _checked_rounding(mode):
    if mode not in _roundings:
        raise TypeError(_rounding_message)
    return mode


# The context

_limits = {
    'prec': (1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]'),
    'Emin': (MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]'),
    'Emax': (0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]'),
    'capitals': (0, 1, 'valid values for capitals are 0 or 1'),
    'clamp': (0, 1, 'valid values for clamp are 0 or 1')}


_signals_message = (
    'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
    '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')


def _signal_dict(signals):
    if isinstance(signals, (SignalDict, dict)):
        result = SignalDict()
        result.update(signals)
        return result
    for signal in signals:
        if signal not in _signals:
            raise KeyError(_signals_message)
    return SignalDict(signals)


class Context:
    """How decimal numbers are rounded, and which signals are errors."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
                 flags=None, traps=None, **unknown):
        for name in unknown:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        default = DefaultContext
        self.prec = default.prec if prec is None else prec
        self.rounding = default.rounding if rounding is None else rounding
        self.Emin = default.Emin if Emin is None else Emin
        self.Emax = default.Emax if Emax is None else Emax
        self.capitals = default.capitals if capitals is None else capitals
        self.clamp = default.clamp if clamp is None else clamp
        self.flags = _signal_dict(() if flags is None else flags)
        self.traps = _signal_dict(default.traps if traps is None else traps)

    # The signals of an operation that is not done.
    _pending = None

    def __setattr__(self, name, value):
        if name in _limits:
            low, high, message = _limits[name]
            if not isinstance(value, int):
                raise TypeError('an integer is required')
            if not low <= value <= high:
                raise ValueError(message)
        elif name == 'rounding':
            _checked_rounding(value)
        elif name in ('flags', 'traps'):
            if not isinstance(value, (SignalDict, dict)):
                raise TypeError('argument must be a signal dict')
            value = _signal_dict(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError(f"'{name}' is read-only")

    def __repr__(self):
        return (
            f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, '
            f'Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, '
            f'flags={self.flags._names()}, traps={self.traps._names()})')

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                       self.flags, self.traps)

    __copy__ = copy

    def clear_flags(self):
        self.flags = {}

    def clear_traps(self):
        self.traps = {}

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return Decimal(10)

    def create_decimal(self, num='0'):
        if isinstance(num, float):
            self._signal(FloatOperation)
        return _created(num, self)._fixed(self, for_nan=True)

    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._fixed(self)

    def _signal(self, *signals):
        # Sets flags; what is trapped is raised, with a list of what was wrong.
        if self._pending is not None:
            self._pending.extend(signals)
            return
        trapped = []
        for signal in signals:
            flag = InvalidOperation if signal in _conditions else signal
            self.flags[flag] = True
            if self.traps[flag] and signal not in trapped:
                trapped.append(signal)
        if trapped:
            for signal in _signals:
                is_invalid = any([condition in trapped for condition in _conditions])
                if signal in trapped or signal is InvalidOperation and is_invalid:
                    order = _conditions + _signals
                    raise signal(sorted(trapped, key=order.index))

    def _invalid(self, condition=InvalidOperation):
        self._signal(condition)
        return _nan


DefaultContext = object.__new__(Context)
for _name, _value in (
        ('prec', 28), ('rounding', ROUND_HALF_EVEN), ('Emin', -999999), ('Emax', 999999),
        ('capitals', 1), ('clamp', 0), ('flags', {}),
        ('traps', {InvalidOperation: True, DivisionByZero: True, Overflow: True})):
    setattr(DefaultContext, _name, _value)
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, flags=[],
    traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])
_state = [DefaultContext.copy()]


def getcontext():
    return _state[0]


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _state[0] = context


def localcontext(ctx=None, **kwargs):
    if ctx is not None and not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    made = (ctx or _state[0]).copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        if value is not None:
            setattr(made, name, value)
    return _LocalContext(made)


class _LocalContext:
    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._saved = _state[0]
        _state[0] = self._context
        return self._context

    def __exit__(self, *error):
        _state[0] = self._saved
