# A text that grows by += leaves every other name of the old text as it was.
first = 'ab'
second = first
first += 'c'
first += 'd'
print(first, second)

text = ''
kept = []
table = {}
for number in range(5):
    text += str(number)
    kept.append(text)
    table[text] = number
print(kept, table, text in table, hash(text) == hash('01234'))
text += 'é'
text += '日'
print(text, len(text), text[-1], text[5], text.isascii(), '01234é日' == text, table.get(text))

text += text
print(text, len(text))


def grow(word, times):
    for _ in range(times):
        word += '-'
        word = word + '>'
    return word


original = 'arrow'
print(grow(original, 3), original)


def replacing():
    global shared
    shared = 'replaced'
    return '!'


shared = 'kept' + str(1)
shared += replacing()
print(shared)

shared = 'a' + str(2)
shared += (lambda: shared + 'x')()
print(shared)


def nested():
    inner = 'n' + str(3)

    def more():
        nonlocal inner
        inner += 'm'
        return inner

    inner += more()
    return inner, more()


print(nested())

walked = 'abc' + str(1)
for character in walked:
    walked += character
print(walked)

for wrong in (1, None, ['x'], b'x'):
    word = 'w' + str(4)
    try:
        word += wrong
    except TypeError as error:
        print(error, word)


class Adds:
    def __radd__(self, other):
        return f'radd({other})'


class Text(str):
    def __add__(self, other):
        return Text(super().__add__(other) + '|')


word = 'v' + str(5)
word += Adds()
print(word)
word = Text('t')
word += 'u'
word += 'v'
print(word, type(word).__name__)
word = 'p'
word += Text('q')
print(word, type(word).__name__)
key = 'k'
names = {key: 1}
key += 'k'
print(names, key)
