import copy
import re
from re import IGNORECASE, compile as compile_pattern


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


# Words, numbers, lines.
text = "Mr. Smith's 3 cats cost 12.50 and -7e3 euros;\nMrs. O'Neil has none."
print(re.findall(r'\w+', text))
print(re.findall(r'-?\d+(?:\.\d+)?(?:e\d+)?', text))
print(re.findall(r'^(\w+)\. (\S+)', text, re.M))
print(re.split(r'[\s;.]+', text), re.split(r'(;)\s*', text), re.split(r'\s', text, maxsplit=2))
print(re.split('', 'abc'), re.split('x*', 'axbc'), re.split('(x)|b', 'axbc'), re.split('a', 'banana', -1))
print(re.sub(r'\s+', ' ', ' a  b \n c '), re.sub('x*', '-', 'abxd'), re.subn('a', 'b', 'banana', count=2))
print(re.sub(r'(?P<first>\w+) (?P<last>\w+)', r'\g<last>, \g<first>', 'Ada Lovelace, Alan Turing'))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22c333'), re.sub('a', lambda m: None, 'banana'))
print(re.sub('(a)|b', r'[\1]', 'abc'), re.sub('.', r'\\\g<0>\n\t', 'ab'), re.sub('b', '\\x', 'abc') if False else '')
for m in re.finditer(r'(?P<key>\w+)=(?P<value>\d+)?', 'a=1 b= cc=33'):
    print(m, m.groups(), m.groupdict(), m.groupdict('-'), m.span('value'), m.lastgroup, m.lastindex)

# Match objects.
m = re.search(r'(\d+)-(?P<word>[a-z]+)?(x)?', 'ab 12-cd', re.I)
print(m, bool(m), m.group(), m.group(0, 1, 'word'), m[1], m['word'], m[3], m.groups('?'))
print(m.start(), m.end(), m.span(), m.start(1), m.end('word'), m.span(3), m.regs)
print(m.pos, m.endpos, m.string, m.re, m.lastindex, m.lastgroup, m.expand(r'<\1|\g<word>|\3>'))
print(attempt(m.group, 4), attempt(m.group, 'none'), attempt(lambda: m[-1]), attempt(m.start, 'x'), attempt(m.group, 1.5))
print(re.match('a', 'ba'), re.fullmatch('a|ab', 'ab'), re.match('', 'abc'), repr(re.search('.{60}', 'x' * 70)))
print(copy.copy(m) is m, copy.deepcopy(m.re) is m.re, m == m)

# Patterns.
p = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)', re.VERBOSE | re.A)
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex))
print(p == re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)', re.X | re.A), p == re.compile(p.pattern), hash(p) == hash(re.compile(p)))
print(re.compile('a'), re.compile(b'a', re.I), re.compile('a', re.I | re.M | re.S | re.U), re.compile('(?ims)a').flags)
print(re.compile('x' * 300) == re.compile('x' * 300), repr(re.compile('y' * 300))[-10:], re.compile(re.compile('a')))
q = re.compile('b+')
print(q.search('abbb', 2), q.match('abbb', 1, 3), q.fullmatch('abbb', 1), q.findall('bbabb', 1), q.findall('bbabb', 0, 4))
print([m.span() for m in q.finditer('bbabbb', 1, 5)], q.search('abbb', 10), q.search('abbb', -5, -1), q.match('b', 3, 1))
print(re.compile('^b').match('ab', 1), re.compile('b$').match('bab', 0, 1), re.compile(r'(?<=a)b').match('ab', 1))
print(isinstance(p, re.Pattern), isinstance(m, re.Match), re.Pattern, re.Match, type(p).__name__, type(m).__name__)
print(re.Match[str], re.Pattern[bytes])
print(p.sub('?', 'in 2024-01'), p.subn(r'\2', '2024-01 2025-02', 1), p.split('a2024-01b'), q.split('abcb', maxsplit=1))

# Flags.
print(re.I, re.IGNORECASE | re.M, re.X, re.ASCII, re.U, re.DOTALL, re.NOFLAG, re.I & re.M, re.L, ~re.I & 63)
print(repr(re.S), str(re.S), f'{re.S}', f'{re.S:>4}', int(re.S), re.RegexFlag(10), re.I in (re.I | re.M), re.RegexFlag, re.I.name, re.I.value, re.RegexFlag(4096), re.I | re.RegexFlag(4096))
print(re.findall('(?i)straße|ss', 'STRASSE Straße'), re.findall('[a-c]', 'ABCk', re.I), re.findall('k', 'kK\u212a', re.I))
print(re.findall(r'\w+', 'déjà vu'), re.findall(r'\w+', 'déjà vu', re.A), re.findall(r'\d', '1٣'), re.findall('ſ', 'sS', re.I))
print(re.findall('^.*$', 'a\nb'), re.findall('^.*$', 'a\nb', re.M), re.findall('.+', 'a\nb', re.S), re.findall('a $', 'a \n'))
print(re.findall(r'''
    (\d+)   # a number
    \ *     # and what may be between
    ([+*/-])  [ ]?  # an operator
''', '1 + 2*3', re.X))
print(re.findall('(?i:a)b', 'Ab AB ab'), re.findall('(?-i:a)b', 'AB aB', re.I), re.findall('(?s-m:.)', 'a\n'))

# Groups of all kinds.
print(re.findall(r'(\w)\1', 'aabbcd'), re.findall(r'(?P<q>["\']).*?(?P=q)', '"a" \'b\''), re.findall(r'\b(\w+) \1\b', 'the the cat'))
print(re.findall(r'\w+(?=!)', 'hi! you yes!'), re.findall(r'\b\w+\b(?!!)', 'hi! you'), re.findall(r'(?<=\$)\d+', '$5 6 $77'))
print(re.findall(r'(?<!\$)\b\d+', '$5 6 $77 8'), re.search(r'(?<=(a))b', 'ab').groups(), re.findall('(?:ab)+', 'ababab ab'))
print(re.fullmatch(r'(<)?\w+(?(1)>|$)', '<a>'), re.fullmatch(r'(<)?\w+(?(1)>)', '<a'), re.fullmatch(r'(?P<n>x)?(?(n)y|z)', 'z'))
print(re.match('(?>a+)ab', 'aaab'), re.match('a++b', 'aaab'), re.match('a*+a', 'aaa'), re.match('(?:ab|a)?+b', 'ab'))
print(re.match('a{2,3}', 'aaaa'), re.match('a{2,3}?', 'aaaa'), re.match('a{,2}', 'aaaa'), re.match('a{', 'a{'), re.match('a{2', 'a{2'))
print(re.match('(a*)*', 'aab').groups(), re.match('(a|b)*', 'abx').groups(), re.match('(?:(a)|b)*', 'ab').groups(), re.match('(a?)*?$', 'aa').span(1))
print(re.search(r'\x41\u0042\103\0\07', 'ABC\0\x07'), re.search(r'[\x41-\x43]+', 'xABC'), re.search(r'\N{DIGIT ONE}', 'a1'), re.search(r'[]^-]+', 'a]^-'))

# Bytes.
print(re.findall(rb'\w+', b'ab \xe9 cd'), re.sub(b'(a)', rb'<\1>', b'banana'), re.search(b'\xe9', b'\xe9'), re.split(b',', b'a,b'))
print(re.findall(rb'[^\x00-\x7f]', 'é'.encode()), re.compile(rb'\w').flags, re.findall(b'a', bytearray(b'aba')), re.sub(b'a', lambda m: m[0] * 2, b'ab'))
print(attempt(re.findall, 'a', b'a'), attempt(re.findall, b'a', 'a'), attempt(re.findall, 'a', 3), attempt(re.search, 'a', None))
print(attempt(re.sub, 'a', b'b', 'a'), attempt(re.sub, b'a', 'b', b'a'), attempt(re.sub, 'a', lambda m: 3, 'ba'), attempt(re.sub, 'a', 3, 'a'))

# What is special, and what is wrong.
print(re.escape('a.b*c? [d] é-1_~'), re.escape(b'a.b\n'), re.purge())
print(attempt(re.compile, 3), attempt(re.compile, [1]), attempt(re.compile, re.compile('a'), re.I), attempt(re.compile, 'a', re.L))
print(attempt(re.compile('a').match), attempt(re.compile('a').sub, 'x'), attempt(re.compile('a').search, 'a', 'b'))
print(attempt(re.compile, '(?L)a'), attempt(re.compile, b'(?u)a'), attempt(re.compile, 'a', re.A | re.U), attempt(re.compile, b'a', re.U))
for wrong in ['(', ')', '[', 'a**', '*a', 'a{2,1}', '\\', '(?P<1>a)', '(?P<a>a)(?P<a>b)', r'\1', '(?P=x)', '[b-a]', r'[\d-x]', r'\q',
              '(?<=a*)b', '(?', '(?z)', 'a(?i)b', '(?i', '(?#a', '(?<x', '(?P', '(?Px)', r'\x1', r'\u12', r'\N{x y}', r'\U00110000',
              '(?(2)a)', '(?(0)a)', '(?(1a)a)', '(a)(?(1)a|b|c)', 'a\n(b', '(a', '(?-', '(?i-i:a)', '(?-a:b)', '(?ia-:)', r'\400',
              '(?P<n', '(?P<>a)', '((a)\\1)', '(?<=(a)\\1)b', 'x{99999999999}', '[a-\\w]', '[[a]', '^*', '(?:a+)+?*', '\ufb00(']:
    try:
        print(repr(wrong), re.compile(wrong))
    except re.error as error:
        print(repr(wrong), error, (error.msg, error.pattern, error.pos, error.lineno, error.colno), repr(error))
    except Exception as error:
        print(repr(wrong), type(error).__name__, error)
for wrong in [r'\2', r'\g<2>', r'\g<x>', r'\g<1', r'\g', r'\q', '\\', r'\g<>', r'\g<-1>', r'\400', r'\g<1a>', r'\12']:
    print(repr(wrong), attempt(re.sub, '(a)', wrong, 'a'))
print(re.error, re.error.__mro__[1], issubclass(re.error, Exception), re.error('x'), re.error('x', 'a\nb', 2))

scanner = re.Scanner([(r'[a-z]+', lambda s, t: ('word', t)), (r'\d+', lambda s, t: int(t)), (r'\s+', None)])
print(scanner.scan('ab 12 cd!'))
print(sorted(name for name in re.__all__ if name != 'template'))
# compare: standard output only
