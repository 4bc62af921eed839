# What is special in HTML.

_names = {
    'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '©', 'reg': '®',
    'deg': '°', 'plusmn': '±', 'times': '×', 'divide': '÷', 'middot': '·', 'para': '¶', 'sect': '§',
    'laquo': '«', 'raquo': '»', 'ndash': '–', 'mdash': '—', 'lsquo': '‘', 'rsquo': '’', 'ldquo': '“',
    'rdquo': '”', 'bull': '•', 'hellip': '…', 'trade': '™', 'euro': '€', 'pound': '£', 'cent': '¢',
    'yen': '¥', 'auml': 'ä', 'ouml': 'ö', 'uuml': 'ü', 'Auml': 'Ä', 'Ouml': 'Ö', 'Uuml': 'Ü',
    'szlig': 'ß', 'eacute': 'é', 'egrave': 'è', 'ecirc': 'ê', 'agrave': 'à', 'acirc': 'â',
    'aacute': 'á', 'ccedil': 'ç', 'ntilde': 'ñ', 'oacute': 'ó', 'iacute': 'í', 'uacute': 'ú',
    'larr': '←', 'uarr': '↑', 'rarr': '→', 'darr': '↓', 'le': '≤', 'ge': '≥', 'ne': '≠', 'minus': '−',
    'infin': '∞', 'alpha': 'α', 'beta': 'β', 'gamma': 'γ', 'delta': 'δ', 'pi': 'π', 'sigma': 'σ',
    'theta': 'θ', 'lambda': 'λ', 'mu': 'μ', 'omega': 'ω',
}
# Those that need no semicolon.
_bare = ['amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg', 'deg', 'plusmn', 'times', 'divide', 'middot',
         'para', 'sect', 'laquo', 'raquo', 'pound', 'cent', 'yen', 'auml', 'ouml', 'uuml', 'Auml', 'Ouml',
         'Uuml', 'szlig', 'eacute', 'egrave', 'ecirc', 'agrave', 'acirc', 'aacute', 'ccedil', 'ntilde',
         'oacute', 'iacute', 'uacute']

# What browsers take the numbers from 128 to 159 for.
_windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


def _character(match):
    text = match.group(1)
    if text[0] == '#':
        digits = text[1:].rstrip(';')
        number = int(digits[1:], 16) if digits[0] in 'xX' else int(digits)
        if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
            return '\ufffd'
        if 0x80 <= number < 0xa0:
            return _windows[number - 0x80]
        if number < 32 and number not in (9, 10, 12, 13) or number == 127:
            return ''
        return chr(number)
    if text.endswith(';') and text[:-1] in _names:
        return _names[text[:-1]]
    for end in range(len(text), 1, -1):
        if text[:end] in _bare:
            return _names[text[:end]] + text[end:]
    return '&' + text


def unescape(s):
    if '&' not in s:
        return s
    import re
    return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _character, s)
