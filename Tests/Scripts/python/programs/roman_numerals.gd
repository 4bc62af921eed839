NUMERALS = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'),
            (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]


def to_roman(n):
    out = ''
    for value, letters in NUMERALS:
        times, n = divmod(n, value)
        out += letters * times
    return out


def from_roman(text):
    values = {letter: value for value, letter in NUMERALS if len(letter) == 1}
    total = 0
    for a, b in zip(text, text[1:] + 'I'):
        total += -values[a] if values[a] < values[b] else values[a]
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 400)))
