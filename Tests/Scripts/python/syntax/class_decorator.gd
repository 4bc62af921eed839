registry = []


def register(cls):
    registry.append(cls.__name__)
    cls.registered = True
    return cls


@register
class First:
    pass


@register
class Second:
    pass


print(registry, First.registered)


def add_method(cls):
    def decorate(function):
        setattr(cls, function.__name__, function)
    return decorate


@add_method(First)
def hello(self):
    return 'hello from ' + type(self).__name__


print(First().hello())
