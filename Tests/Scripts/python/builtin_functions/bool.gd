class Falsy:
    def __bool__(self):
        return False


print([bool(x) for x in (0, 1, -1, 0.0, 0.1, '', ' ', [], [0], (), {}, None, set(), range(0), Falsy(), Falsy)])
print(True + True, True == 1, int(True), str(False), not [], True & False, True ^ True, bool('False'))


class Wrong:
    def __bool__(self):
        return 'yes'


try:
    bool(Wrong())
except TypeError as error:
    print(error)
