class Date:
    def __init__(self, year, month):
        self.year, self.month = year, month

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('-')))

    @classmethod
    def name(cls):
        return cls.__name__


class Special(Date):
    pass


d = Special.parse('2024-05')
print(type(d).__name__, d.year, d.month, Date.name(), d.name())
