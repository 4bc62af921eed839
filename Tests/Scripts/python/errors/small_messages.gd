# What CPython says of arguments that are none.
def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


def slices(step):
    numbers = [1, 2, 3]
    numbers[::step] = 5


def removes(place):
    del place[0]


import itertools, math

for work in [
    lambda: 'a'.replace(None, ''), lambda: 'a'.count(None), lambda: int(b'x'), lambda: int(b'12', 7),
    lambda: int('9' * 300 + 'x'), lambda: float(b'1.5'), lambda: float(b'x'), lambda: bytes(10 ** 30),
    lambda: {}.pop([], 5), lambda: type(None)(), lambda: type(...)(), lambda: sorted([1], reverse=None),
    lambda: '%c' % 2 ** 70, lambda: format(2 ** 70, 'c'), lambda: slices(2), lambda: slices(1),
    lambda: removes(5), lambda: removes('abc'), lambda: removes((1,)), lambda: 300 in b'abc',
    lambda: 'a' in b'abc', lambda: b'abc'.find(2 ** 70), lambda: bytes.fromhex('1é'),
    lambda: bytes.fromhex(None), lambda: divmod('a', 1), lambda: ord(b'ab'), lambda: ord(b'a'),
    lambda: list(itertools.islice([], -1, -1)), lambda: list(itertools.islice([], -2, 5)),
    lambda: math.fsum([math.nan, -math.inf]), lambda: math.fsum([math.inf, -math.inf]),
    lambda: list(map(lambda x: next(iter([])), [1])), lambda: b'a' % 5, lambda: (1).is_integer(),
]:
    attempt(work)


class Owner:
    @property
    def size(self):
        return 1


def local():
    class Inner(Owner):
        pass

    Inner().size = 2


attempt(local)
