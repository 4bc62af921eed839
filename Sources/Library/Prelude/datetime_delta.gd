# Durations and zones; dates and times are in datetime.gd.

from _moments import (
    DAYS, MONTHS, date_of, days_before_year, days_in_month, fields_of, ordinal)
from time import _parts, time as _now

MINYEAR, MAXYEAR = 1, 9999


def _number(value, name):
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                 weeks=0):
        # Whole parts stay whole; only fractions are rounded, half to even.
        days += weeks * 7
        seconds += minutes * 60 + hours * 3600
        microseconds += milliseconds * 1000
        whole_days = int(days // 1) if isinstance(days, float) else days
        seconds += (days - whole_days) * 86400
        whole_seconds = int(seconds // 1) if isinstance(seconds, float) else seconds
        rest = (seconds - whole_seconds) * 1000000 + microseconds
        total = round(rest) if isinstance(rest, float) else rest
        whole_seconds += total // 1000000
        self._microseconds = total % 1000000
        self._seconds = whole_seconds % 86400
        self._days = whole_days + whole_seconds // 86400
        if not -2147483648 <= self._days <= 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        if not -999999999 <= self._days <= 999999999:
            raise OverflowError(f'days={self._days}; must have magnitude <= 999999999')

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        for name in ['days', 'seconds', 'microseconds']:
            if getattr(self, name):
                parts.append(f'{name}={getattr(self, name)}')
        return f"datetime.timedelta({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02}:{seconds:02}'
        if self._days:
            several = '' if abs(self._days) == 1 else 's'
            text = f'{self._days} day{several}, {text}'
        return text + (f'.{self._microseconds:06}' if self._microseconds else '')

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta(microseconds=self._total() + other._total())

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta(microseconds=self._total() - other._total())

    def __neg__(self):
        return timedelta(microseconds=-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta(microseconds=self._total() * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta(microseconds=_rounded(self._total() * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta(microseconds=_rounded(self._total(), other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta(microseconds=_rounded(self._total() * bottom, top))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta(microseconds=self._total() // other)
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta(microseconds=self._total() % other._total())

    def __divmod__(self, other):
        return self // other, self % other

    def __bool__(self):
        return self._total() != 0

    def __hash__(self):
        return hash(self._total())

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


def _rounded(top, bottom):
    # A quotient rounded half to even.
    whole, rest = divmod(top, bottom)
    rest *= 2
    if bottom < 0:
        rest, bottom = -rest, -bottom
    return whole + (rest > bottom or rest == bottom and whole % 2 == 1)


class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        return None


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                'timezone() argument 1 must be datetime.timedelta, not'
                f' {type(offset).__name__}')
        if not -86400 < offset.total_seconds() < 86400:
            raise ValueError(
                'offset must be a timedelta strictly between -timedelta(hours=24) and'
                f' timedelta(hours=24), not {offset!r}.')
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return 'UTC' + (_offset_text(self._offset) if self._offset else '')

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = '' if self._name is None else f', {self._name!r}'
        return f'datetime.timezone({self._offset!r}{name})'

    def __str__(self):
        return self.tzname(None)


timezone.utc = timezone(timedelta(0))
UTC = timezone.utc


def _offset_text(offset, sep=':'):
    sign = '-' if offset.days < 0 else '+'
    minutes, seconds = divmod(abs(offset).days * 86400 + abs(offset).seconds, 60)
    text = f'{sign}{minutes // 60:02}{sep}{minutes % 60:02}'
    return text + (f'{sep}{seconds:02}' if seconds else '')


def _offset_of(text):
    if text == 'Z':
        return timezone.utc
    sign = -1 if text[0] == '-' else 1
    digits = text[1:].replace(':', '')
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0),
                       seconds=int(digits[4:6] or 0))
    return timezone(sign * offset) if offset else timezone.utc
