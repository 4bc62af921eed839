print(format(3.14159, '.2f'), format(255, '#x'), format('a', '>5'), format(1234567, ','), format(0.5, '%'), format(None, ''))


class Money:
    def __format__(self, spec):
        return f'<{spec}>'


print(f'{Money():abc}', '{:x}'.format(Money()), format(Money()))
try:
    format([], 'd')
except TypeError as error:
    print(error)
