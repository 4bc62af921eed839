# A tokenizer, a recursive-descent parser and an evaluator.
OPERATORS = {'+': (1, lambda a, b: a + b), '-': (1, lambda a, b: a - b),
             '*': (2, lambda a, b: a * b), '/': (2, lambda a, b: a / b), '^': (3, lambda a, b: a ** b)}


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == '.'):
                i += 1
            yield 'number', float(text[start:i])
        elif c in '+-*/^()':
            yield 'symbol', c
            i += 1
        else:
            raise SyntaxError(f'unexpected {c!r} at {i}')
    yield 'end', None


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.place = 0

    @property
    def current(self):
        return self.tokens[self.place]

    def take(self):
        token = self.current
        self.place += 1
        return token

    def expression(self, level=0):
        value = self.atom()
        while self.current[0] == 'symbol' and self.current[1] in OPERATORS:
            strength, compute = OPERATORS[self.current[1]]
            if strength <= level:
                break
            symbol = self.take()[1]
            value = compute(value, self.expression(strength - (symbol == '^')))
        return value

    def atom(self):
        kind, value = self.take()
        if kind == 'number':
            return value
        if value == '-':
            return -self.expression(2)
        if value == '(':
            inner = self.expression()
            if self.take()[1] != ')':
                raise SyntaxError('missing )')
            return inner
        raise SyntaxError(f'unexpected {value!r}')


for text in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-2 ^ 2', '10 / 4 - 1', '8 - 3 - 2', '1 / 0', '2 +', '3 $ 4', '(1'):
    try:
        print(text, '=', Parser(text).expression())
    except (SyntaxError, ZeroDivisionError) as error:
        print(text, '->', type(error).__name__, error)
