# Iterators that share what they read; the rest of itertools is not written here.


class _Group:
    def __init__(self, owner, key):
        self._owner = owner
        self._key = key

    def __iter__(self):
        return self

    def __next__(self):
        owner = self._owner
        if owner._group is not self:
            raise StopIteration
        if not owner._is_waiting:
            owner._read()
        if owner._is_over or owner._next_key != self._key:
            raise StopIteration
        owner._is_waiting = False
        return owner._value


class groupby:
    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._function = key
        self._group = None
        # What was read and belongs to nobody yet.
        self._is_waiting = False
        self._is_over = False
        self._value = self._next_key = None

    def _read(self):
        for self._value in self._items:
            self._next_key = self._value if self._function is None else self._function(self._value)
            self._is_waiting = True
            return
        self._is_over = True

    def __iter__(self):
        return self

    def __next__(self):
        # What is left of the group before goes by.
        before = self._group
        self._group = None
        if before is None:
            if not self._is_waiting:
                self._read()
        else:
            while not self._is_over and (not self._is_waiting or self._next_key == before._key):
                self._read()
        if self._is_over:
            raise StopIteration
        self._group = _Group(self, self._next_key)
        return self._next_key, self._group


class _Shared:
    # What is read for several iterators; those that are behind find it in the list.
    def __init__(self, items):
        self.items = items
        self.known = []
        self.start = 0
        self.readers = []


class _tee:
    __module__ = 'itertools'

    def __init__(self, shared, place):
        self._shared = shared
        self._place = place
        shared.readers.append(self)

    def __iter__(self):
        return self

    def __copy__(self):
        return _tee(self._shared, self._place)

    def __next__(self):
        shared = self._shared
        if self._place - shared.start == len(shared.known):
            shared.known.append(next(shared.items))
        value = shared.known[self._place - shared.start]
        self._place += 1
        if len(shared.known) > 64:
            # What all have passed is forgotten, now and then.
            first = min([reader._place for reader in shared.readers])
            if first - shared.start > len(shared.known) // 2:
                del shared.known[:first - shared.start]
                shared.start = first
        return value


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError('n must be >= 0')
    shared = _Shared(iter(iterable))
    return tuple([_tee(shared, 0) for _ in range(n)])


def compress(data, selectors):
    for value, is_chosen in zip(data, selectors):
        if is_chosen:
            yield value
