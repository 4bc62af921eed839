class Base(object):
    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size


class Square(Base):
    def __init__(self, size):
        super(Square, self).__init__(size)

    def area(self):
        return super(Square, self).area() ** 2


print(Square(3).size, Square(3).area())
