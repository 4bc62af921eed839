# An index whose __index__ empties the sequence: it is counted after that.
class X:
    def __index__(self):
        a.clear()
        return 5
def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
a = [1] * 10
show(lambda: a.__setitem__(slice(X(), 8), [1]))
print(a)
a = [1] * 10
show(lambda: a.__delitem__(slice(X(), 8)))
print(a)
a = [1] * 10
show(lambda: a.__delitem__(slice(X(), 9, 2)))
a = [1] * 10
show(lambda: a.__setitem__(slice(X(), 9, 2), [1, 2]))
a = [1] * 10
show(lambda: a[X()])
a = [1] * 10
show(lambda: a.__setitem__(X(), 1))
a = [1] * 10
show(lambda: a.__delitem__(X()))
a = [1] * 10
show(lambda: a.pop(X()))
a = [1] * 10
show(lambda: a.insert(X(), 1))
a = [1] * 10
show(lambda: a[X():8])
a = bytearray(10)
show(lambda: a[X():8])
a = bytearray(10)
show(lambda: a[X()])
