# The rarer parts of re: its flags as an enumeration, and its scanner.

from enum import IntFlag


class RegexFlag(IntFlag):
    __module__ = 're'
    NOFLAG = 0
    ASCII = 256
    IGNORECASE = 2
    LOCALE = 4
    UNICODE = 32
    MULTILINE = 8
    DOTALL = 16
    VERBOSE = 64
    TEMPLATE = 1
    DEBUG = 128
    A = 256
    I = 2
    L = 4
    U = 32
    M = 8
    S = 16
    X = 64
    T = 1

    @classmethod
    def _missing_(cls, value):
        # A flag that has no name stays what it is.
        if not isinstance(value, int):
            return None
        every = 511
        if value < 0:
            value &= every
        made = int.__new__(cls, value)
        made._value_ = value
        parts = [known._name_ for known in cls if known._value_ & value]
        if parts and value & ~every:
            parts.append(hex(value & ~every))
        made._name_ = '|'.join(parts) or None
        cls._value2member_map_[value] = made
        return made

    def __repr__(self):
        if self._name_ is None:
            return f're.RegexFlag({self._value_})'
        return '|'.join([part if part[0].isdigit() else f're.{part}'
                         for part in self._name_.split('|')])

    __str__ = __repr__

    def __format__(self, format_spec):
        return format(self._value_, format_spec) if format_spec else str(self)


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
T = TEMPLATE = RegexFlag.TEMPLATE
DEBUG = RegexFlag.DEBUG


class Scanner:
    __module__ = 're'

    def __init__(self, lexicon, flags=0):
        import re
        self.lexicon = lexicon
        self._phrases = [(re.compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        place = 0
        while place <= len(string):
            for phrase, action in self._phrases:
                match = phrase.match(string, place)
                if match:
                    break
            else:
                break
            if match.end() == place:
                break
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            place = match.end()
        return result, string[place:]
