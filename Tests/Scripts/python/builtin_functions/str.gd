class Money:
    def __init__(self, amount):
        self.amount = amount

    def __str__(self):
        return f'{self.amount} euros'


print(repr(str()), str(5), str(1.0), str(None), str([1, 'a']), str(Money(3)), str('text'))
print(str(b'abc', 'utf-8'), str(True), str((1,)), str({'a': {}}), str(1e20), str(10**20))


class Wrong:
    def __str__(self):
        return 5


try:
    str(Wrong())
except TypeError as error:
    print(error)
