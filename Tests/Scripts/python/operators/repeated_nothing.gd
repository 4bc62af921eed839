# Nothing, as often as one likes; too much is an error.
print(repr('' * 9223372036854775807), b'' * 2 ** 62, bytearray() * 10 ** 18, [] * 10 ** 18, () * 10 ** 18)
x = ''
x *= 10 ** 18
print(repr(x))
for sequence in ['a', b'a']:
    try:
        sequence * 9223372036854775807 * 2
    except (OverflowError, MemoryError) as error:
        print(type(error).__name__, error)
for sequence in ['ab', b'ab']:
    try:
        sequence * 9223372036854775807
    except OverflowError as error:
        print(error)


def say(text):
    print(text)
    return text


# All keys and values are evaluated before the first key is looked at.
try:
    {[]: say('a'), say('b'): say('c'), **{'d': 1}, say('e'): 1}
except TypeError as error:
    print(error)
try:
    {say('a'), [], say('b')}
except TypeError as error:
    print(error)
