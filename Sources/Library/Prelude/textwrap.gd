# Texts in lines.

_whitespace = '\t\n\x0b\x0c\r '


def _is_letter(text, place):
    # A letter in a word: what may stand in a name, but no digit.
    character = text[place:place + 1] if place >= 0 else ''
    return character != '' and (character.isalpha() or character == '_')


def _is_word(text, place):
    character = text[place:place + 1] if place >= 0 else ''
    return character != '' and (character.isalnum() or character == '_')


def _ends_word(text, place):
    return _is_word(text, place) or place >= 0 and text[place:place + 1] in tuple('!"\'&.,?')


def _dashes(text, place):
    # How many dashes stand at a place, if there are two and more, and a word behind them.
    end = place
    while text[end:end + 1] == '-':
        end += 1
    return end - place if end - place > 1 and _is_word(text, end) else 0


def _splits_after(text, place):
    # Whether a word may be split behind the hyphen that stands at a place.
    if text[place:place + 1] != '-' or not _is_letter(text, place - 1):
        return False
    if not _is_letter(text, place - 2):
        if text[place - 2:place - 1] != '-' or not _is_letter(text, place - 3):
            return False
    if not _is_letter(text, place + 1):
        return False
    next = place + 3 if text[place + 2:place + 3] == '-' else place + 2
    return _is_letter(text, next)


class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for character in _whitespace:
                text = text.replace(character, ' ')
        return text

    def _split(self, text):
        chunks = []
        start = 0
        size = len(text)
        while start < size:
            end = start + 1
            if text[start] in _whitespace:
                while end < size and text[end] in _whitespace:
                    end += 1
            elif self.break_on_hyphens and _dashes(text, start) and _ends_word(text, start - 1):
                end = start + _dashes(text, start)
            else:
                while end < size and text[end] not in _whitespace:
                    if self.break_on_hyphens and text[end] == '-':
                        if _splits_after(text, end):
                            end += 1
                            break
                        if _dashes(text, end) and _ends_word(text, end - 1):
                            break
                    end += 1
            chunks.append(text[start:end])
            start = end
        return chunks

    def _fix_sentence_endings(self, chunks):
        for place in range(len(chunks) - 1):
            word = chunks[place].rstrip('"\'')
            if chunks[place + 1] == ' ' and word[-1:] in ('.', '!', '?') and word[-2:-1].islower():
                chunks[place + 1] = '  '

    def _handle_long_word(self, chunks, line, length, width):
        room = 1 if width < 1 else width - length
        if self.break_long_words:
            chunk = chunks[-1]
            end = room
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind('-', 0, room)
                if hyphen > 0 and any([character != '-' for character in chunk[:hyphen]]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                del chunks[-1]
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            is_last = not chunks or (
                self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                    is_last and length <= width):
                lines.append(indent + ''.join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + ''.join(line))
                    break
                length -= len(line[-1])
                del line[-1]
            else:
                if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                    lines[-1] = lines[-1].rstrip() + self.placeholder
                else:
                    lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    lines = []
    margin = None
    for line in text.split('\n'):
        body = line.lstrip(' \t')
        if not body:
            lines.append('')
            continue
        lines.append(line)
        indent = line[:len(line) - len(body)]
        if margin is None:
            margin = indent
        else:
            shared = 0
            while shared < min(len(margin), len(indent)) and margin[shared] == indent[shared]:
                shared += 1
            margin = margin[:shared]
    if margin:
        lines = [line[len(margin):] if line else line for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return ''.join([
        prefix + line if predicate(line) else line for line in text.splitlines(True)])
