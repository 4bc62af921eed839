# What __prepare__ and __mro_entries__ give to the making of a class.


class Unique(dict):
    def __setitem__(self, key, value):
        if key in self and not key.startswith('__'):
            raise TypeError(f'{key!r} is defined twice')
        super().__setitem__(key, value)


class Strict(type):
    @classmethod
    def __prepare__(metacls, name, bases, **kwargs):
        print('prepare', metacls.__name__, name, [b.__name__ for b in bases], kwargs)
        return Unique(version=1)

    def __new__(metacls, name, bases, namespace, **kwargs):
        print(type(namespace).__name__, [n for n in namespace if not n.startswith('__')])
        return super().__new__(metacls, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)


class Base(metaclass=Strict):
    a = version + 1

    def method(self):
        return __class__


class Sub(Base, flag=True):
    b = 2


print(Base.a, Base.version, Base().method(), Sub().method(), Sub.__mro__)
try:
    class Twice(Base):
        x = 1
        x = 2
except TypeError as e:
    print(e)


class Numbering(dict):
    def __init__(self):
        super().__init__()
        self.count = 0

    def __missing__(self, key):
        if key.startswith('__'):
            raise KeyError(key)
        self[key] = self.count
        self.count += 1
        return self[key]


class AutoMeta(type):
    @classmethod
    def __prepare__(metacls, name, bases):
        return Numbering()


class Colours(metaclass=AutoMeta):
    red
    green
    blue


print(Colours.red, Colours.green, Colours.blue)


class Overloads(dict):
    def __setitem__(self, key, value):
        if callable(value) and key in self:
            old = self[key]
            table = getattr(old, 'table', {old.__code__.co_argcount: old})
            table[value.__code__.co_argcount] = value

            def dispatch(*args):
                return table[len(args)](*args)
            dispatch.table = table
            value = dispatch
        super().__setitem__(key, value)


class Multi(type):
    @classmethod
    def __prepare__(metacls, name, bases):
        return Overloads()


class Shape(metaclass=Multi):
    def area(self, r):
        return 3 * r * r

    def area(self, w, h):
        return w * h


print(Shape().area(2), Shape().area(2, 5))


class Marker:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return self.bases


class Left:
    pass


class Right:
    pass


class Both(Marker(Left, Right)):
    pass


class Alone(Marker()):
    pass


print(Both.__mro__, Both.__bases__, type(Both.__orig_bases__[0]).__name__, Alone.__bases__)
try:
    class Wrong(Marker(Left), Left):
        pass
except TypeError as e:
    print(e)
print(type.__prepare__('X', ()), type('Y', (), Unique(z=3)).z)


class Tagged(type):
    def __getitem__(cls, item):
        return f'{cls.__name__}<{item}>'

    def __iter__(cls):
        return iter('abc')

    def __len__(cls):
        return 3

    def __contains__(cls, item):
        return item == 'x'

    def __reversed__(cls):
        return iter('cba')

    def __dir__(cls):
        return ['only']

    def __or__(cls, other):
        return 'or'


class T(metaclass=Tagged):
    pass


print(T[1], list(T), len(T), 'x' in T, 'y' in T, list(reversed(T)), dir(T), T | 5)
