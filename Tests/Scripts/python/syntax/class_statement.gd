class Dog:
    """Man's friend."""

    kind = 'dog'

    def __init__(self, name):
        self.name = name


rex, bella = Dog('Rex'), Dog('Bella')
print(rex.name, bella.name, rex.kind, Dog.kind, Dog.__doc__)
print(type(rex).__name__, isinstance(rex, Dog), rex is bella)
rex.kind = 'wolf'
print(rex.kind, bella.kind)
