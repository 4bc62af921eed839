def wrap(text, width):
    line = ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f'{line} {word}'.strip()
    if line:
        yield line


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line
    spaces = width - sum(map(len, words))
    each, extra = divmod(spaces, len(words) - 1)
    return ''.join(w + ' ' * (each + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]


text = 'Gradient descent walks downhill: at every step it looks at the slope and takes a small step against it.'
lines = list(wrap(text, 28))
for i, line in enumerate(lines):
    print('|' + (justify(line, 28) if i < len(lines) - 1 else line.ljust(28)) + '|')
print('\n'.join(line.rjust(30, '.') for line in wrap('a few words', 6)))
