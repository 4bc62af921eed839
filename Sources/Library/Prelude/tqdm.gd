# Progress bars, drawn as those of the package tqdm: on standard error, where that is a terminal.

import sys
from time import perf_counter

# The bars on the screen, each by its line below the first.
_shown = {}
_up = '\x1b[A'


class _Average:
    """An average in which later values count more."""

    def __init__(self, smoothing):
        self.alpha = smoothing
        self.last = 0
        self.calls = 0

    def add(self, value):
        self.last = self.alpha * value + (1 - self.alpha) * self.last
        self.calls += 1

    def value(self):
        return self.last / (1 - (1 - self.alpha) ** self.calls) if self.calls else self.last


class _Bar:
    """The part of a meter that grows, in the width that its format asks for."""

    colours = {
        'BLACK': 30, 'RED': 31, 'GREEN': 32, 'YELLOW': 33,
        'BLUE': 34, 'MAGENTA': 35, 'CYAN': 36, 'WHITE': 37,
    }
    charsets = {'a': ' 123456789#', 'u': ' ▏▎▍▌▋▊▉█', 'b': '  '}

    def __init__(self, fraction, width, charset, colour=None):
        self.fraction = max(0, min(1, fraction))
        self.width = width
        self.charset = charset
        self.colour = self.code(colour)

    def code(self, colour):
        if not colour:
            return ''
        if colour[0] == '#' and len(colour) == 7:
            return '\x1b[38;2;%d;%d;%dm' % tuple(int(colour[i:i + 2], 16) for i in (1, 3, 5))
        number = self.colours.get(colour.upper())
        return f'\x1b[{number}m' if number else ''

    def __format__(self, spec):
        charset = self.charset
        if spec and spec[-1].lower() in self.charsets:
            charset = self.charsets[spec[-1].lower()]
            spec = spec[:-1]
        width = int(spec) if spec else self.width
        if width < 0:
            width += self.width
        steps = len(charset) - 1
        whole, part = divmod(int(self.fraction * width * steps), steps)
        text = charset[-1] * whole
        if whole < width:
            text += charset[part] + charset[0] * (width - whole - 1)
        return self.colour + text + '\x1b[0m' if self.colour else text


class _Gap:
    """Stands where the bar will be, and knows whether a format has such a place."""

    asked = False

    def __format__(self, spec):
        self.asked = True
        return ''


def _columns():
    # A terminal may go to the next line behind its last column.
    columns = _terminal_columns()
    return None if columns is None else columns - 1


def _width(text):
    if '\x1b' not in text:
        return len(text)
    first, *rest = text.split('\x1b[')
    return len(first) + sum(len(part[part.find('m') + 1:]) for part in rest)


def _trimmed(text, columns):
    if not columns:
        return text
    if '\x1b' not in text:
        return text[:columns]
    while _width(text) > columns:
        text = text[:-1]
    return text if '\x1b' not in text or text.endswith('\x1b[0m') else text + '\x1b[0m'


class tqdm:
    """An iterable that shows how far it has come.

    for x in tqdm(data, desc='epoch 1'): …      a bar for a loop
    with tqdm(total=100) as bar: bar.update(10)  a bar that is moved by hand
    bar.set_postfix(loss=0.12)                   what to say behind it

    Bars are drawn ten times a second at most, and only on a terminal.
    """

    @staticmethod
    def format_sizeof(num, suffix='', divisor=1000):
        for unit in ('', 'k', 'M', 'G', 'T', 'P', 'E', 'Z'):
            size = abs(num)
            if size < 999.5:
                # Three figures in all.
                places = 2 if size < 9.995 else 1 if size < 99.95 else 0
                return f'{num:.{places}f}{unit}{suffix}'
            num /= divisor
        return f'{num:.1f}Y{suffix}'

    @staticmethod
    def format_interval(t):
        whole = abs(int(t))
        parts = [whole // 60 % 60, whole % 60]
        if whole >= 3600:
            text = f'{whole // 3600}:'
        else:
            text = ''
        return ('-' if t < 0 else '') + text + ':'.join(f'{part:02d}' for part in parts)

    @staticmethod
    def format_num(n):
        exact, rounded = str(n), f'{n:.3g}'
        for sign in '+-':
            rounded = rounded.replace(f'e{sign}0', f'e{sign}')
        return min(exact, rounded, key=len)

    @staticmethod
    def format_meter(n, total, elapsed, ncols=None, prefix='', ascii=False, unit='it',
                     unit_scale=False, rate=None, bar_format=None, postfix=None,
                     unit_divisor=1000, initial=0, colour=None, **others):
        if total and (n >= total + 0.5 or total == float('inf')):
            total = None
        if unit_scale and unit_scale not in (True, 1):
            if total:
                total *= unit_scale
            n *= unit_scale
            if rate:
                rate *= unit_scale
            unit_scale = False

        if rate is None and elapsed:
            rate = (n - initial) / elapsed
        inverse = 1 / rate if rate else None
        size = tqdm.format_sizeof
        fast = ((size(rate) if unit_scale else f'{rate:5.2f}') if rate else '?') + unit + '/s'
        slow = ((size(inverse) if unit_scale else f'{inverse:5.2f}') if inverse else '?')
        slow += 's/' + unit
        speed = slow if inverse and inverse > 1 else fast
        if unit_scale:
            count = size(n, divisor=unit_divisor)
            goal = size(total, divisor=unit_divisor) if total is not None else '?'
        else:
            count = str(n)
            goal = str(total) if total is not None else '?'
        postfix = ', ' + postfix if postfix else ''
        passed = tqdm.format_interval(elapsed)
        left = (total - n) / rate if rate and total else 0
        remaining = tqdm.format_interval(left) if rate else '?'

        if not total and not bar_format:
            start = prefix + ': ' if prefix else ''
            return _trimmed(f'{start}{count}{unit} [{passed}, {speed}{postfix}]', ncols)

        l_bar = prefix if prefix[-2:] == ': ' else prefix + ': ' if prefix else ''
        r_bar = f'| {count}/{goal} [{passed}<{remaining}, {speed}{postfix}]'
        fraction = n / total if total else 0
        l_bar += f'{fraction * 100:3.0f}%|' if total else '|'
        if ncols == 0 and total:
            return l_bar[:-1] + r_bar[1:]
        names = {
            'n': n, 'n_fmt': count, 'total': total, 'total_fmt': goal, 'elapsed': passed,
            'elapsed_s': elapsed, 'ncols': ncols, 'desc': prefix or '', 'unit': unit,
            'rate': inverse if inverse and inverse > 1 else rate, 'rate_fmt': speed,
            'rate_noinv': rate, 'rate_noinv_fmt': fast, 'rate_inv': inverse,
            'rate_inv_fmt': slow, 'postfix': postfix, 'unit_divisor': unit_divisor,
            'colour': colour, 'remaining': remaining, 'remaining_s': left, 'l_bar': l_bar,
            'r_bar': r_bar, 'percentage': fraction * 100, **others,
        }
        if bar_format and not prefix and total:
            bar_format = bar_format.replace('{desc}: ', '')
        layout = bar_format or '{l_bar}{bar}{r_bar}'
        gap = _Gap()
        text = layout.format(bar=gap, **names)
        if gap.asked:
            width = max(1, ncols - _width(text)) if ncols else 10
            charset = _Bar.charsets['a'] if ascii is True else ascii or _Bar.charsets['u']
            if not total:
                charset = _Bar.charsets['b']
            text = layout.format(bar=_Bar(fraction, width, charset, colour), **names)
        return _trimmed(text, ncols)

    def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None,
                 mininterval=0.1, maxinterval=10.0, miniters=None, ascii=False, disable=False,
                 unit='it', unit_scale=False, dynamic_ncols=False, smoothing=0.3,
                 bar_format=None, initial=0, position=None, postfix=None, unit_divisor=1000,
                 colour=None, delay=0.0, **others):
        if total is None and iterable is not None:
            try:
                total = len(iterable)
            except (TypeError, AttributeError):
                total = None
        if total == float('inf'):
            total = None
        self.iterable = iterable
        self.desc = desc or ''
        self.total = total
        self.leave = leave
        self.fp = file
        self.ncols = ncols
        self.mininterval = mininterval
        self.miniters = miniters or 0
        self.ascii = ascii
        self.unit = unit
        self.unit_scale = unit_scale
        self.smoothing = smoothing
        self.bar_format = bar_format
        self.initial = initial
        self.unit_divisor = unit_divisor
        self.colour = colour
        self.delay = delay
        self._parts = None
        self.disable = bool(disable) or disable is None and _columns() is None
        # Without a terminal a bar counts and shows nothing.
        self._quiet = self.disable or _columns() is None
        self._length = 0
        self._averages = _Average(smoothing), _Average(smoothing)
        self.n = self.last_print_n = self._due = initial
        if postfix:
            if isinstance(postfix, dict):
                self.set_postfix(postfix, refresh=False)
            else:
                self._parts = str(postfix)
        self.start_t = self.last_print_t = self._drawn = perf_counter()
        if not self._quiet:
            self._take_line(position)
            if delay <= 0:
                self.refresh()
            self._drawn -= mininterval

    def _take_line(self, position):
        # Who moved a bar by hand to its end and began another one meant to close it.
        for bar in list(_shown.values()):
            if bar.iterable is None and bar.total is not None and bar.n >= bar.total:
                bar.close()
        self.pos = 0
        while self.pos in _shown:
            self.pos += 1
        if position is not None:
            self.pos = position
        _shown[self.pos] = self

    def __iter__(self):
        n = self.n
        due = float('inf') if self._quiet else n + 1
        try:
            for item in self.iterable:
                yield item
                n += 1
                if n >= due:
                    self.n = n
                    due = self._look()
        finally:
            self.n = max(n, self.n)
            self.close()

    def _look(self):
        """Draws, if it is time; the count at which to ask again."""
        now = perf_counter()
        passed = now - self.last_print_t
        done = self.n - self.last_print_n
        if passed >= self.mininterval and now >= self.start_t + self.delay:
            if self.smoothing and passed and done:
                self._averages[0].add(done)
                self._averages[1].add(passed)
            if now - self._drawn >= self.mininterval:
                self._drawn = now
                self.refresh()
            self.last_print_n = self.n
            self.last_print_t = now
        # A clock costs more than a turn of a small loop, so it is not asked in every one; but often
        # enough that turns which are slow all of a sudden are seen.
        step = done * self.mininterval / passed / 8 if passed > 0 else 1
        self._due = self.n + max(1, min(64, int(step)), self.miniters)
        return self._due

    def update(self, n=1):
        if self.disable:
            return None
        self.n += n
        if n < 0:
            self.last_print_n += n
            self._due = self.n
        if not self._quiet and self.n >= self._due:
            before = self.last_print_t
            self._look()
            return self.last_print_t != before or None
        return None

    def close(self):
        if self.disable:
            return
        self.disable = True
        if self._quiet:
            return
        if _shown.get(self.pos) is self:
            del _shown[self.pos]
        if perf_counter() < self.start_t + self.delay:
            return
        leave = self.pos == 0 if self.leave is None else self.leave
        if leave:
            self._averages = None
            self.display(pos=0)
            self._put('\n')
        else:
            self.display('')
            if not self.pos:
                self._put('\r')

    def reset(self, total=None):
        self.n = self.last_print_n = self._due = 0
        if total is not None:
            self.total = total
        if self.disable:
            return
        self.start_t = self.last_print_t = perf_counter()
        self._averages = _Average(self.smoothing), _Average(self.smoothing)
        self.refresh()

    def unpause(self):
        now = perf_counter()
        self.start_t += now - self.last_print_t
        self.last_print_t = now

    # What stands before and behind the bar.

    def _say(self, refresh):
        if refresh and not self._quiet and not self.disable:
            now = perf_counter()
            if now - self._drawn >= self.mininterval:
                self._drawn = now
                self.refresh()

    def set_description(self, desc=None, refresh=True):
        self.desc = desc + ': ' if desc else ''
        self._say(refresh)

    def set_description_str(self, desc=None, refresh=True):
        self.desc = desc or ''
        self._say(refresh)

    def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
        # What becomes of them is needed when the bar is drawn, which is rare.
        self._parts = ordered_dict, kwargs
        self._say(refresh)

    def set_postfix_str(self, s='', refresh=True):
        self._parts = str(s)
        self._say(refresh)

    @property
    def postfix(self):
        if not isinstance(self._parts, tuple):
            return self._parts
        first, named = self._parts
        parts = dict(first or {})
        for name in sorted(named):
            parts[name] = named[name]
        texts = []
        for name, value in parts.items():
            number = isinstance(value, (int, float))
            texts.append(f'{name}={(tqdm.format_num(value) if number else str(value)).strip()}')
        return ', '.join(texts)

    # Drawing.

    @property
    def format_dict(self):
        rate = None
        if self._averages is not None and self._averages[1].value():
            rate = self._averages[0].value() / self._averages[1].value()
        return {
            'n': self.n, 'total': self.total, 'elapsed': perf_counter() - self.start_t,
            'ncols': _columns() if self.ncols is None else self.ncols,
            'prefix': self.desc, 'ascii': self.ascii, 'unit': self.unit,
            'unit_scale': self.unit_scale, 'rate': rate, 'bar_format': self.bar_format,
            'postfix': self.postfix, 'unit_divisor': self.unit_divisor,
            'initial': self.initial, 'colour': self.colour,
        }

    def __str__(self):
        return self.format_meter(**self.format_dict)

    __repr__ = __str__

    def _put(self, text):
        file = sys.stderr if self.fp is None else self.fp
        file.write(text)
        file.flush()

    def display(self, msg=None, pos=None):
        text = str(self) if msg is None else msg
        pos = self.pos if pos is None else pos
        width = _width(text)
        self._put('\n' * pos + '\r' + text + ' ' * (self._length - width) + _up * pos)
        self._length = width

    def refresh(self, nolock=False, lock_args=None):
        if not self.disable and not self._quiet:
            self.display()
            return True

    def clear(self, nolock=False):
        if not self.disable and not self._quiet:
            self.display('')
            self._put('\r')

    @classmethod
    def write(cls, s, file=None, end='\n', nolock=False):
        bars = list(_shown.values())
        for bar in bars:
            bar.clear()
        file = sys.stdout if file is None else file
        file.write(s)
        file.write(end)
        for bar in bars:
            bar.refresh()

    # What an iterable has.

    def __len__(self):
        return self.total if self.iterable is None else len(self.iterable)

    def __bool__(self):
        if self.total is not None:
            return self.total > 0
        if self.iterable is None:
            raise TypeError('bool() undefined when iterable == total == None')
        return bool(self.iterable)

    def __contains__(self, item):
        return item in self.iterable

    def __reversed__(self):
        self.iterable = reversed(self.iterable)
        return iter(self)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()


def trange(*args, **kwargs):
    return tqdm(range(*args), **kwargs)
