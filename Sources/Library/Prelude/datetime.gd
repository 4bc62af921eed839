# Dates and times; durations and zones are in datetime_delta.gd.


def _is_comparable(a, b):
    # Dates and moments are never compared; inheriting classes are what they inherit from.
    if isinstance(a, date) and isinstance(b, date) and isinstance(a, datetime) != isinstance(b, datetime):
        return None
    return isinstance(b, type(a)) or isinstance(a, type(b))


def _compare(method):
    def compare(self, other):
        is_fine = _is_comparable(self, other)
        if is_fine is None:
            raise TypeError("can't compare datetime.datetime to datetime.date")
        if not is_fine:
            return NotImplemented
        a, b = self._key(other), other._key(self)
        return method(a, b)
    return compare


class _Ordered:
    __lt__ = _compare(lambda a, b: a < b)
    __le__ = _compare(lambda a, b: a <= b)
    __gt__ = _compare(lambda a, b: a > b)
    __ge__ = _compare(lambda a, b: a >= b)

    def __eq__(self, other):
        if not _is_comparable(self, other):
            return NotImplemented
        if (self._aware() is None) != (other._aware() is None):
            return False
        return self._key(other) == other._key(self)

    def __hash__(self):
        return hash(self._key(self))

    def _aware(self):
        return None

    def __format__(self, format_spec):
        return self.strftime(format_spec) if format_spec else str(self)

    def strftime(self, format):
        out = []
        place = 0
        while place < len(format):
            c = format[place]
            place += 1
            if c != '%' or place == len(format):
                out.append(c)
                continue
            letter = format[place]
            place += 1
            if letter == '-' and place < len(format):
                out.append(self._directive(format[place]).lstrip('0') or '0')
                place += 1
            else:
                out.append(self._directive(letter))
        return ''.join(out)

    def _directive(self, letter):
        year, month, day, hour, minute, second, micro = self._all()
        number = ordinal(year, month, day)
        weekday = (number + 6) % 7
        yearday = number - days_before_year(year)
        if letter in 'GVu':
            iso = date(year, month, day).isocalendar()
            return {'G': f'{iso[0]:04}', 'V': f'{iso[1]:02}', 'u': str(iso[2])}[letter]
        simple = {
            'Y': f'{year}', 'm': f'{month:02}', 'd': f'{day:02}', 'H': f'{hour:02}',
            'M': f'{minute:02}', 'S': f'{second:02}', 'f': f'{micro:06}', 'y': f'{year % 100:02}',
            'j': f'{yearday:03}', 'I': f'{(hour + 11) % 12 + 1:02}', 'p': 'AM' if hour < 12 else 'PM',
            'a': DAYS[weekday][:3], 'A': DAYS[weekday], 'b': MONTHS[month - 1][:3],
            'h': MONTHS[month - 1][:3], 'B': MONTHS[month - 1], 'w': str((weekday + 1) % 7),
            'U': f'{(yearday + 6 - (weekday + 1) % 7) // 7:02}',
            'W': f'{(yearday + 6 - weekday) // 7:02}', 'e': f'{day:2}', 'n': '\n', 't': '\t',
            '%': '%', 'C': f'{year // 100:02}', 's': str(int(getattr(self, 'timestamp', int)())),
        }
        if letter in simple:
            return simple[letter]
        longer = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'T': '%H:%M:%S',
                  'D': '%m/%d/%y', 'R': '%H:%M', 'F': '%Y-%m-%d', 'r': '%I:%M:%S %p'}
        if letter in longer:
            return self.strftime(longer[letter])
        zone = self._aware()
        if letter == 'z':
            return '' if zone is None else _offset_text(zone, '')
        if letter == 'Z':
            return '' if zone is None else self.tzinfo.tzname(self)
        return '%' + letter


# The class of what isocalendar gives, once somebody asked for it.
_iso = []


class date(_Ordered):
    def __init__(self, year, month=None, day=None):
        for name, value in [('year', year), ('month', month), ('day', day)]:
            if value is None:
                place = {'month': 2, 'day': 3}[name]
                raise TypeError(
                    f"function missing required argument '{name}' (pos {place})")
            _number(value, name)
        _check_date(year, month, day)
        self._year, self._month, self._day = year, month, day

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_parts(timestamp, True)[:3])

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*date_of(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_date(date_string)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {date_string!r}')
        return cls(*parts)

    def _all(self):
        return self._year, self._month, self._day, 0, 0, 0, 0

    def _key(self, other):
        return self._year, self._month, self._day

    def toordinal(self):
        return ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        thursday = date.fromordinal(self.toordinal() + 3 - self.weekday())
        week = (thursday.toordinal() - days_before_year(thursday._year) - 1) // 7 + 1
        if not _iso:
            from collections import namedtuple
            kind = namedtuple('IsoCalendarDate', 'year week weekday', module='datetime')
            kind.__name__ = 'datetime.IsoCalendarDate'
            _iso.append(kind)
        return _iso[0](thursday._year, week, self.isoweekday())

    def timetuple(self):
        from time import struct_time
        y, m, d, hour, minute, second, _ = self._all()
        yearday = self.toordinal() - days_before_year(y)
        return struct_time((y, m, d, hour, minute, second, self.weekday(), yearday, -1))

    def isoformat(self):
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    def ctime(self):
        return self.strftime('%a %b %e %H:%M:%S %Y')

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f'datetime.date({self._year}, {self._month}, {self._day})'

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        number = self.toordinal() + other.days
        if not 0 < number <= 3652059:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(number)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError('day is out of range for month')


def _iso_date(text):
    digits = text.replace('-', '')
    if len(digits) != 8 or not digits.isdecimal() or text.count('-') not in (0, 2):
        return None
    if '-' in text and (text[4] != '-' or text[7] != '-'):
        return None
    return int(digits[:4]), int(digits[4:6]), int(digits[6:])


def _iso_time(text):
    # The time and the zone of a text, or None.
    zone = None
    for mark in 'Z+-':
        place = text.find(mark)
        if place >= 0:
            zone = _offset_of(text[place:])
            text = text[:place]
            break
    text, _, fraction = text.replace(',', '.').partition('.')
    parts = text.split(':') if ':' in text else [text[i:i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or not all([len(p) == 2 and p.isdecimal() for p in parts]):
        return None
    if fraction and (not fraction.isdecimal() or len(parts) < 3):
        return None
    numbers = [int(part) for part in parts] + [0] * (3 - len(parts))
    return (*numbers, int(fraction[:6].ljust(6, '0')) if fraction else 0, zone)


def _time_text(hour, minute, second, micro, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if micro else 'seconds'
    formats = {
        'hours': f'{hour:02}', 'minutes': f'{hour:02}:{minute:02}',
        'seconds': f'{hour:02}:{minute:02}:{second:02}',
        'milliseconds': f'{hour:02}:{minute:02}:{second:02}.{micro // 1000:03}',
        'microseconds': f'{hour:02}:{minute:02}:{second:02}.{micro:06}',
    }
    if timespec not in formats:
        raise ValueError('Unknown timespec value')
    return formats[timespec]


def _check_time(hour, minute, second, microsecond):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')


class _Clock:
    # What time and datetime share.
    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return 0

    def _aware(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def utcoffset(self):
        return self._aware()

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def _clock_repr(self, parts):
        parts += [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        shown = ', '.join(map(str, parts))
        if self._tzinfo is not None:
            shown += f', tzinfo={self._tzinfo!r}'
        return f'datetime.{type(self).__name__}({shown})'

    def _set_clock(self, hour, minute, second, microsecond, tzinfo):
        _check_time(hour, minute, second, microsecond)
        self._hour, self._minute, self._second = hour, minute, second
        self._microsecond, self._tzinfo = microsecond, tzinfo


class time(_Clock, _Ordered):
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self._set_clock(hour, minute, second, microsecond, tzinfo)

    @classmethod
    def fromisoformat(cls, time_string):
        found = _iso_time(time_string.lstrip('T'))
        if found is None:
            raise ValueError(f'Invalid isoformat string: {time_string!r}')
        return cls(*found)

    def _all(self):
        return 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond

    def _key(self, other):
        return self._hour, self._minute, self._second, self._microsecond

    def isoformat(self, timespec='auto'):
        text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        zone = self._aware()
        return text + ('' if zone is None else _offset_text(zone))

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True):
        return time(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return self._clock_repr([])


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(_Clock, date):
    def __init__(self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0,
                 tzinfo=None, *, fold=0):
        date.__init__(self, year, month, day)
        self._set_clock(hour, minute, second, microsecond, tzinfo)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_now(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        micro = round(timestamp % 1 * 1000000)
        whole = timestamp // 1 + micro // 1000000
        if tz is None:
            return cls(*_parts(whole, True)[:6], micro % 1000000)
        utc = cls(*_parts(whole, False)[:6], micro % 1000000, timezone.utc)
        return utc.astimezone(tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        micro = round(timestamp % 1 * 1000000)
        return cls(*_parts(timestamp // 1 + micro // 1000000, False)[:6], micro % 1000000)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second,
                   time.microsecond, zone)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        length = 10 if '-' in date_string[:8] else 8
        day = _iso_date(date_string[:length])
        clock = (0, 0, 0, 0, None)
        if len(date_string) > length:
            clock = _iso_time(date_string[length + 1:])
        if day is None or clock is None:
            raise ValueError(f'Invalid isoformat string: {date_string!r}')
        return cls(*day, *clock)

    @classmethod
    def strptime(cls, date_string, format):
        *fields, zone = fields_of(date_string, format)
        return cls(*fields, None if zone is None else _offset_of(zone))

    def _all(self):
        return (self._year, self._month, self._day, self._hour, self._minute, self._second,
                self._microsecond)

    def _key(self, other):
        mine, theirs = self._aware(), other._aware()
        if (mine is None) != (theirs is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._all() if mine is None else (self - mine)._all()

    def date(self):
        return _date(self._year, self._month, self._day)

    def time(self):
        return _time(self._hour, self._minute, self._second, self._microsecond)

    def timetz(self):
        return _time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

    def timestamp(self):
        if self._tzinfo is not None:
            return (self - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds()
        from time import mktime
        return mktime(self.timetuple()) + self._microsecond / 1000000

    def astimezone(self, tz=None):
        offset = self._aware()
        if offset is None:
            offset = timedelta(seconds=_parts(self.timestamp(), True)[9])
        utc = self.replace(tzinfo=None) - offset
        if tz is None:
            tz = timezone(timedelta(seconds=_parts(self.timestamp(), True)[9]))
        return (utc + tz.utcoffset(self)).replace(tzinfo=tz)

    def isoformat(self, sep='T', timespec='auto'):
        clock = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        zone = self._aware()
        return date.isoformat(self) + sep + clock + ('' if zone is None else _offset_text(zone))

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True):
        given = (year, month, day, hour, minute, second, microsecond)
        values = [mine if value is None else value for mine, value in zip(self._all(), given)]
        return type(self)(*values, self._tzinfo if tzinfo is True else tzinfo)

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        return self._clock_repr([self._year, self._month, self._day])

    def _micros(self):
        seconds = self._hour * 3600 + self._minute * 60 + self._second
        return (self.toordinal() * 86400 + seconds) * 1000000 + self._microsecond

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        seconds, micro = divmod(self._micros() + other._total(), 1000000)
        number, seconds = divmod(seconds, 86400)
        if not 0 < number <= 3652059:
            raise OverflowError('date value out of range')
        return type(self)(*date_of(number), seconds // 3600, seconds // 60 % 60, seconds % 60,
                          micro, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        mine, theirs = self._aware(), other._aware()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        difference = timedelta(microseconds=self._micros() - other._micros())
        return difference if mine is None else difference - mine + theirs


_date, _time = date, time
date.min, date.max = date(1, 1, 1), date(9999, 12, 31)
date.resolution = timedelta(days=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
