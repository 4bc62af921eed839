# What is no number, as a text and in pow; the order in which shuffle looks at a dictionary.
import random


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


for text in ['\u200b_', '12é_', '1_0', '1__0', '\u00a01\u2003', '１２', '1\u00a02', 'é', '\x00_', '1\x00_', '_\x00']:
    for kind in (int, float, complex):
        attempt(kind, text)
for arguments in [(next, 1, 0.0), ('a', 1.0, 2), (2, 'a', 2), (2.0, 1, 2), (1, 2, 'a'), ('a', 1j, 2.0), (1, 1j, ()),
                  (1j, 2, 3), (1j, 'a', 2), ('a', 'b', 1j)]:
    attempt(pow, *arguments)
for seed in range(4):
    random.seed(seed)
    attempt(random.shuffle, {'a': 1, 'b': 2, 'c': 3, 'd': 4})
