def area(radius):
    """The area of a circle."""
    return 3 * radius ** 2


class Shape:
    """Something with sides.

    And more words.
    """

    def sides(self):
        '''How many there are.'''


def none():
    1 + 1


print(area.__doc__, none.__doc__)
print(repr(Shape.__doc__), Shape.sides.__doc__)
