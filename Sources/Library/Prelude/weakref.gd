# Ways to objects that do not keep them. Nothing is called when an object goes.

from collections.abc import MutableMapping, MutableSet

ReferenceType = ref


class ProxyType:
    # Does what its object does.
    def __init__(self, object):
        self.__dict__['_reference'] = ref(object)

    def _found(self):
        found = self.__dict__['_reference']()
        if found is None:
            raise ReferenceError('weakly-referenced object no longer exists')
        return found

    def __getattr__(self, name):
        return getattr(self._found(), name)

    def __setattr__(self, name, value):
        setattr(self._found(), name, value)

    def __delattr__(self, name):
        delattr(self._found(), name)

    def __str__(self):
        return str(self._found())

    def __bool__(self):
        return bool(self._found())

    def __len__(self):
        return len(self._found())

    def __iter__(self):
        return iter(self._found())

    def __contains__(self, item):
        return item in self._found()

    def __getitem__(self, key):
        return self._found()[key]

    def __setitem__(self, key, value):
        self._found()[key] = value

    def __delitem__(self, key):
        del self._found()[key]

    def __eq__(self, other):
        return self._found() == other

    __hash__ = None


class CallableProxyType(ProxyType):
    def __call__(self, *args, **kwargs):
        return self._found()(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    _refuse(callback)
    return (CallableProxyType if callable(object) else ProxyType)(object)


def _refuse(callback):
    if callback is not None:
        raise NotImplementedError('weak references call nothing when their object goes')


class WeakMethod:
    def __init__(self, meth, callback=None):
        _refuse(callback)
        self._object = ref(meth.__self__)
        self._function = meth.__func__

    def __call__(self):
        found = self._object()
        return None if found is None else self._function.__get__(found)

    def __eq__(self, other):
        return isinstance(other, WeakMethod) and self() == other()

    def __hash__(self):
        return hash(self._function)


class WeakValueDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _settle(self):
        for key in [key for key, value in self.data.items() if value() is None]:
            del self.data[key]

    def __getitem__(self, key):
        found = self.data[key]()
        if found is None:
            del self.data[key]
            raise KeyError(key)
        return found

    def __setitem__(self, key, value):
        self.data[key] = ref(value)

    def __delitem__(self, key):
        self._settle()
        del self.data[key]

    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None

    def __len__(self):
        self._settle()
        return len(self.data)

    def __iter__(self):
        for key, value in list(self.data.items()):
            if value() is not None:
                yield key

    def items(self):
        for key in self:
            yield key, self.data[key]()

    def keys(self):
        return iter(self)

    def values(self):
        for key in self:
            yield self.data[key]()

    def valuerefs(self):
        return list(self.data.values())

    def copy(self):
        return WeakValueDictionary(dict(self.items()))

    def __repr__(self):
        return f'<WeakValueDictionary at {id(self):#x}>'


class WeakKeyDictionary(MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _settle(self):
        for key in [key for key in self.data if key() is None]:
            del self.data[key]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __len__(self):
        self._settle()
        return len(self.data)

    def __iter__(self):
        for key in list(self.data):
            found = key()
            if found is not None:
                yield found

    def items(self):
        for key in self:
            yield key, self.data[ref(key)]

    def keys(self):
        return iter(self)

    def values(self):
        for key in self:
            yield self.data[ref(key)]

    def keyrefs(self):
        return list(self.data)

    def copy(self):
        return WeakKeyDictionary(dict(self.items()))

    def __repr__(self):
        return f'<WeakKeyDictionary at {id(self):#x}>'


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = {}
        for item in data or ():
            self.add(item)

    def __iter__(self):
        for key in list(self.data):
            found = key()
            if found is not None:
                yield found

    def __len__(self):
        for key in [key for key in self.data if key() is None]:
            del self.data[key]
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data[ref(item)] = None

    def discard(self, item):
        self.data.pop(ref(item), None)

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return WeakSet(self)

    def __repr__(self):
        return repr(set(self))
