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
    # The regular expression that says the same.
    special = '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'
    result = []
    place = 0
    while place < len(pat):
        c = pat[place]
        place += 1
        if c == '*':
            if result[-1:] != ['.*']:
                result.append('.*')
        elif c == '?':
            result.append('.')
        elif c == '[' and pat.find(']', place + 1 + (pat[place:place + 1] == '!')) >= 0:
            end = pat.find(']', place + 1 + (pat[place:place + 1] == '!'))
            inside = pat[place:end].replace('\\', r'\\')
            place = end + 1
            if inside.startswith('!'):
                inside = '^' + inside[1:]
            elif inside.startswith(('^', '[')):
                inside = '\\' + inside
            result.append(f'[{inside}]')
        else:
            result.append('\\' + c if c in special else c)
    return f"(?s:{''.join(result)})\\Z"
