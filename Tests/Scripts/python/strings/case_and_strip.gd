# String methods that change letters and margins.
s = '  Hello, World!  '
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print(s.lower(), s.upper(), s.title(), s.swapcase(), 'hELLO'.capitalize())
print('xxabcxx'.strip('x'), 'abcba'.lstrip('ab'), 'abcba'.rstrip('ab'), repr(' \t\n x \r'.strip()))
print('centre'.center(12, '*'), 'left'.ljust(8, '.'), 'right'.rjust(8), '42'.zfill(5))
print('-42'.zfill(5))
print('prefix_name'.removeprefix('prefix_'), 'name.gd'.removesuffix('.gd'))
print('abc'.isalpha(), '123'.isdigit(), 'a1'.isalnum(), ' \t'.isspace(), 'ABC'.isupper())
print('abc'.islower(), ''.isalpha(), 'Title Case'.istitle())
print('straße'.upper(), 'ÉCOLE'.lower(), 'éa'.capitalize())
print('a\tb'.expandtabs(4), 'x'.isidentifier(), '1x'.isidentifier())
