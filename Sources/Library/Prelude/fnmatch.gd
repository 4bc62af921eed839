# Names that fit a pattern of *, ? and [characters].


def _parsed(pat):
    parts = []
    place = 0
    while place < len(pat):
        c = pat[place]
        place += 1
        if c == '[':
            end = place
            if pat[end:end + 1] == '!':
                end += 1
            if pat[end:end + 1] == ']':
                end += 1
            end = pat.find(']', end)
            if end >= 0:
                parts.append(_set(pat[place:end]))
                place = end + 1
                continue
        parts.append(c if c in '*?' else {c})
    return parts


def _set(text):
    is_other = text.startswith('!')
    text = text[is_other:]
    allowed = set()
    place = 0
    while place < len(text):
        if text[place + 1:place + 2] == '-' and place + 2 < len(text):
            allowed |= {chr(code) for code in range(ord(text[place]), ord(text[place + 2]) + 1)}
            place += 3
        else:
            allowed.add(text[place])
            place += 1
    return (allowed,) if is_other else allowed


def _fits(character, part):
    if part == '?':
        return True
    return character not in part[0] if isinstance(part, tuple) else character in part


def fnmatchcase(name, pat):
    parts = _parsed(pat)
    place = part = 0
    star = mark = -1
    while place < len(name):
        if part < len(parts) and parts[part] == '*':
            star, mark = part, place
            part += 1
        elif part < len(parts) and _fits(name[place], parts[part]):
            place += 1
            part += 1
        elif star >= 0:
            mark += 1
            place, part = mark, star + 1
        else:
            return False
    return all([rest == '*' for rest in parts[part:]])


fnmatch = fnmatchcase


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def translate(pat):
    pieces = []
    for part in _split(pat):
        if part == '*':
            if not pieces or pieces[-1] != '*':
                pieces.append(part)
        else:
            pieces.append(_expression(part))
    stars = [place for place, piece in enumerate(pieces) if piece == '*'] + [len(pieces)]
    result = ''.join(pieces[:stars[0]])
    for start, end in zip(stars, stars[1:]):
        fixed = ''.join(pieces[start + 1:end])
        # Between stars, the first place that fits is as good as any.
        result += '.*' + fixed if end == len(pieces) else f'(?>.*?{fixed})'
    return f'(?s:{result})\\Z'


def _split(pat):
    place = 0
    while place < len(pat):
        start = place
        place += 1
        if pat[start] == '[':
            end = place + (pat[place:place + 1] == '!')
            end = pat.find(']', end + (pat[end:end + 1] == ']'))
            if end >= 0:
                place = end + 1
        yield pat[start:place]


def _expression(part):
    import re
    if part == '?':
        return '.'
    if len(part) == 1:
        return '\\[' if part == '[' else re.escape(part)
    text = part[1:-1]
    if '-' in text:
        chunks = _chunks(text)
        text = '-'.join([chunk.replace('\\', '\\\\').replace('-', '\\-') for chunk in chunks])
    else:
        text = text.replace('\\', '\\\\')
    text = re.sub(r'([&~|])', r'\\\1', text)
    if not text:
        return '(?!)'
    if text == '!':
        return '.'
    if text[0] == '!':
        text = '^' + text[1:]
    elif text[0] in '^[':
        text = '\\' + text
    return f'[{text}]'


def _chunks(text):
    # The texts between hyphens that make ranges; empty ranges go.
    chunks = []
    start = 0
    place = text.find('-', 2 if text[0] == '!' else 1)
    while place >= 0:
        chunks.append(text[start:place])
        start = place + 1
        place = text.find('-', place + 3)
    if text[start:]:
        chunks.append(text[start:])
    else:
        chunks[-1] += '-'
    for place in range(len(chunks) - 1, 0, -1):
        if chunks[place - 1][-1] > chunks[place][0]:
            chunks[place - 1] = chunks[place - 1][:-1] + chunks[place][1:]
            del chunks[place]
    return chunks
