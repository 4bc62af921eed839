# Moments as their parts, and texts read as moments: what time and datetime share.

from time import _parts, time as _now, strftime as _strftime

MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
          'October', 'November', 'December']
DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

_fields = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday',
           'tm_isdst']


class struct_time:
    __module__ = 'time'

    def __init__(self, sequence, /):
        self._values = tuple(sequence)[:9]
        for name, value in zip(_fields, self._values):
            setattr(self, name, value)

    def __len__(self):
        return 9

    def __iter__(self):
        return iter(self._values)

    def __getitem__(self, i):
        return self._values[i]

    def __eq__(self, other):
        return self._values == tuple(other)

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in zip(_fields, self._values)]
        return f"time.struct_time({', '.join(parts)})"


def localtime(secs=None, /):
    return struct_time(_parts(_now() if secs is None else secs, True))


def gmtime(secs=None, /):
    return struct_time(_parts(_now() if secs is None else secs, False))


def asctime(t=None, /):
    t = localtime() if t is None else t
    return f'{DAYS[t[6]][:3]} {MONTHS[t[1] - 1][:3]} {t[2]:2} {t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]}'


def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
                                                   31)[month - 1]


def days_before_month(year, month):
    return sum([days_in_month(year, earlier) for earlier in range(1, month)])


def ordinal(year, month, day):
    return days_before_year(year) + days_before_month(year, month) + day


def date_of(number):
    # The year, month and day of a count of days.
    year = max(1, number * 400 // 146097)
    while days_before_year(year + 1) < number:
        year += 1
    while days_before_year(year) >= number:
        year -= 1
    rest = number - days_before_year(year)
    month = 1
    while rest > days_in_month(year, month):
        rest -= days_in_month(year, month)
        month += 1
    return year, month, rest


_counts = {'d': 2, 'm': 2, 'H': 2, 'I': 2, 'M': 2, 'S': 2, 'y': 2, 'Y': 4, 'j': 3, 'f': 6}
_ranges = {'d': (1, 31), 'm': (1, 12), 'H': (0, 23), 'I': (1, 12), 'M': (0, 59), 'S': (0, 61),
           'y': (0, 99), 'Y': (0, 9999), 'j': (1, 366), 'f': (0, 999999)}
_short = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'T': '%H:%M:%S',
          'D': '%m/%d/%y', 'R': '%H:%M', 'F': '%Y-%m-%d'}


def parse(text, format):
    # What each directive of a format finds, or None where the text does not fit.
    for letter, meaning in _short.items():
        format = format.replace('%' + letter, meaning)
    found = {}
    place = 0
    spot = 0
    while spot < len(format):
        c = format[spot]
        spot += 1
        if c.isspace():
            while spot < len(format) and format[spot].isspace():
                spot += 1
            if not text[place:place + 1].isspace():
                return None
            while text[place:place + 1].isspace():
                place += 1
            continue
        if c != '%':
            if text[place:place + 1].lower() != c.lower():
                return None
            place += 1
            continue
        letter = format[spot:spot + 1]
        spot += 1
        if letter == '%':
            if text[place:place + 1] != '%':
                return None
            place += 1
        elif letter in _counts:
            end = place
            while end - place < _counts[letter] and '0' <= text[end:end + 1] <= '9':
                end += 1
            low, high = _ranges[letter]
            while end > place and not low <= int(text[place:end]) <= high:
                end -= 1
            if end == place or letter == 'Y' and end - place < 4:
                return None
            digits = text[place:end]
            found[letter] = int(digits.ljust(6, '0') if letter == 'f' else digits)
            place = end
        elif letter in 'aAbBp':
            words = {'a': [day[:3] for day in DAYS], 'A': DAYS, 'b': [m[:3] for m in MONTHS],
                     'B': MONTHS, 'p': ['AM', 'PM']}[letter]
            for number, word in sorted(enumerate(words), key=lambda pair: -len(pair[1])):
                if text[place:place + len(word)].lower() == word.lower():
                    found[letter] = number
                    place += len(word)
                    break
            else:
                return None
        elif letter in 'zZ':
            end = place
            while end < len(text) and not text[end].isspace():
                end += 1
            found[letter] = text[place:end]
            place = end
        else:
            raise ValueError(f'{letter!r} is a bad directive in format {format!r}')
    if place != len(text):
        raise ValueError(f'unconverted data remains: {text[place:]}')
    return found


def fields_of(text, format):
    found = parse(text, format)
    if found is None:
        raise ValueError(f'time data {text!r} does not match format {format!r}')
    year = found.get('Y', 1900)
    if 'y' in found:
        year = found['y'] + (1900 if found['y'] > 68 else 2000)
    if 'm' in found:
        month = found['m']
    elif 'b' in found or 'B' in found:
        month = found.get('b', found.get('B')) + 1
    else:
        month = 1
    day = found.get('d', 1)
    if 'j' in found and 'm' not in found and 'd' not in found:
        _, month, day = date_of(days_before_year(year) + found['j'])
    hour = found.get('H', 0)
    if 'I' in found:
        hour = found['I'] % 12 + (12 if found.get('p') else 0)
    if day > days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return (year, month, day, hour, found.get('M', 0), found.get('S', 0), found.get('f', 0),
            found.get('z'))


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    year, month, day, hour, minute, second, _, _ = fields_of(data_string, format)
    number = ordinal(year, month, day)
    return struct_time((year, month, day, hour, minute, second, (number + 6) % 7,
                        number - days_before_year(year), -1))


def get_clock_info(name, /):
    from types import SimpleNamespace
    known = {'time': (True, False, 'CLOCK_REALTIME'), 'perf_counter': (False, True, 'CLOCK_MONOTONIC'),
             'monotonic': (False, True, 'CLOCK_MONOTONIC'),
             'process_time': (False, True, 'CLOCK_PROCESS_CPUTIME_ID'),
             'thread_time': (False, True, 'CLOCK_THREAD_CPUTIME_ID')}
    if name not in known:
        raise ValueError('unknown clock')
    adjustable, monotonic, clock = known[name]
    return SimpleNamespace(implementation=f'clock_gettime({clock})', monotonic=monotonic,
                           adjustable=adjustable, resolution=1e-09)
