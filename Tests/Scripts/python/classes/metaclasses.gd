# Metaclasses, and the hooks by which classes are made.

class Registry(type):
    known = []

    def __new__(metacls, name, bases, namespace, **options):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), options)
        made = super().__new__(metacls, name, bases, namespace)
        made.tag = options.get("tag", name.lower())
        return made

    def __init__(cls, name, bases, namespace, **options):
        print("init", cls.__name__, options)
        super().__init__(name, bases, namespace)
        cls.known.append(cls)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)

    def describe(cls):
        return f"{cls.__name__}:{cls.tag}"

    @property
    def size(cls):
        return len(cls.known)

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter([cls.__name__, cls.tag])

    def __contains__(cls, item):
        return item == cls.tag

    def __getitem__(cls, key):
        return cls.__name__ * key

    def __repr__(cls):
        return f"<registered {cls.__name__}>"

    def __getattr__(cls, name):
        if name.startswith("magic"):
            return name.upper()
        raise AttributeError(name)


class Base(metaclass=Registry):
    x = 1

    def __init__(self, value=0):
        self.value = value

    def method(self):
        return __class__.__name__, self.value


class Child(Base, tag="kid"):
    y = 2

    def method(self):
        return super().method() + ("child",)


print(Base, Child, type(Base), type(Child), Base.__class__, isinstance(Child, Registry), isinstance(Child, type))
c = Child(5)
print(c.value, c.method(), Child.describe(), Child.tag, Base.tag, Child.size, Registry.known)
print(len(Child), list(Child), "kid" in Child, "x" in Child, Child[2], Child.magic_word, Child.x, Child.y)
for missing in ["other", "describe_"]:
    print(getattr(Child, missing, "none"))
print(hasattr(c, "describe"), hasattr(c, "size"), hasattr(Child, "size"))
Made = Registry("Made", (Base,), {"z": 3, "get": lambda self: self.z}, tag="m")
print(Made().get(), Made.tag, Made.__bases__, Made.__mro__, Made.__name__)
print([k.__name__ for k in Base.__subclasses__()], Child.mro(), type.mro(int))


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value):
        self.value = value


print(Config(1) is Config(2), Config(3).value)


class Even(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, int) and instance % 2 == 0

    def __subclasscheck__(cls, subclass):
        return subclass in (int, bool)


class EvenNumber(metaclass=Even):
    pass


print(isinstance(4, EvenNumber), isinstance(3, EvenNumber), issubclass(int, EvenNumber), issubclass(str, EvenNumber))
print(isinstance(4, (str, EvenNumber)), isinstance(EvenNumber(), EvenNumber))


class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        cls.plugins[name or cls.__name__] = cls


class One(Plugin):
    pass


class Two(Plugin, name="second"):
    pass


print(Plugin.plugins)


class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print("get", owner.__name__)
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        print("set", value)
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete")
        del instance.__dict__[self.name]


class Record:
    a = Field()
    b = Field()


r = Record()
print(r.a)
r.a = 5
r.b = 6
print(r.a, r.b, vars(r), type(Record.a).__name__, Record.__dict__["a"] is Record.a)
del r.a
print(r.a, r.__dict__)


class NonData:
    def __get__(self, instance, owner):
        return "from descriptor"


class Holder:
    value = NonData()


h = Holder()
print(h.value)
h.value = "own"
print(h.value, Holder.value)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic[int], Generic["x"])


class Locked(type):
    def __setattr__(cls, name, value):
        if name.isupper():
            raise AttributeError(f"{name} is constant")
        super().__setattr__(name, value)


class Settings(metaclass=Locked):
    DEBUG = False


Settings.level = 3
print(Settings.level)
try:
    Settings.DEBUG = True
except AttributeError as error:
    print(error)


class A(type):
    pass


class B(type):
    pass


def failing(make):
    try:
        print(make())
    except (TypeError, AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)


class UsesA(metaclass=A):
    pass


class UsesB(metaclass=B):
    pass


failing(lambda: type("Both", (UsesA, UsesB), {}))
failing(lambda: A("X", (), 5))
failing(lambda: A("X"))
failing(lambda: A(1, (), {}))
failing(lambda: UsesA.missing)
failing(lambda: UsesA().missing)
failing(lambda: type("X", (), {}, key=1))
failing(lambda: issubclass(1, int))


def make_class(name, bases, namespace):
    return name, bases, sorted(k for k in namespace if not k.startswith("__"))


class Strange(metaclass=make_class):
    one = 1
    two = 2


print(Strange)
print(type("Point", (), {"x": 1, "__doc__": "a point"}).__doc__, type("E", (Exception,), {})("a"))
Point = type("Point", (object,), dict(x=0, show=lambda self: self.x))
print(Point().show(), Point.__name__, Point.__module__, Point.__qualname__, Point)
Point.__name__ = "Renamed"
print(Point.__name__, type(Point()).__name__)


class Outer:
    class Inner:
        def method(self):
            pass


print(Outer.Inner, Outer.Inner.__qualname__, Outer.Inner.__name__, Outer.Inner.method.__qualname__)


class Factory(type):
    @classmethod
    def kind(mcs):
        return mcs.__name__

    @staticmethod
    def plain():
        return "static"


class Product(metaclass=Factory):
    pass


print(Factory.kind(), Product.kind(), Product.plain())


class Compact:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


point = Compact(1, 2)
point.x = 5
print(point.x, point.y, hasattr(point, "z"), hasattr(point, "__dict__"))


class Wider(Compact):
    __slots__ = ["z"]


class Free(Compact):
    pass


wide, free = Wider(1, 2), Free(1, 2)
wide.z = 3
free.anything = 4
print(wide.z, free.anything, free.x)
for action in [lambda: setattr(point, "z", 1), lambda: setattr(wide, "w", 1), lambda: setattr(object(), "a", 1),
               lambda: type("Bad", (), {"__slots__": ["a"], "a": 1}), lambda: type("Bad", (), {"__slots__": [1]})]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
