import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []
        self._parent = None

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child

    def hello(self):
        return f'hello {self.name}'

    def __repr__(self):
        return f'Node({self.name!r})'


root = Node('root')
leaf = root.add(Node('leaf'))
print(leaf.parent, root.children, leaf.parent is root)
r = weakref.ref(leaf)
print(r() is leaf, r == weakref.ref(leaf), r != weakref.ref(root), hash(r) == hash(leaf), r.__callback__)
method = weakref.WeakMethod(root.hello)
print(method()(), isinstance(r, weakref.ref), type(r))
proxy = weakref.proxy(root)
print(proxy.name, proxy.hello(), len(proxy.children))
proxy.name = 'changed'
print(root.name)
parent = weakref.ref(root)
del root, proxy
gc.collect()
print(parent(), leaf.parent, method())
one = Node('one')
p = weakref.proxy(one)
del one
gc.collect()
try:
    p.name
except ReferenceError as e:
    print('ReferenceError:', e)

cache = weakref.WeakValueDictionary()


def load(name):
    found = cache.get(name)
    if found is None:
        print('loading', name)
        found = cache[name] = Node(name)
    return found


a = load('a')
b = load('b')
print(load('a') is a, len(cache), sorted(cache), 'a' in cache, [n.name for n in cache.values()])
del a
gc.collect()
print('a' in cache, len(cache), sorted(cache.keys()), [k for k, v in cache.items()])
try:
    cache['a']
except KeyError as e:
    print('KeyError', e)
print(cache.pop('b').name, len(cache))

notes = weakref.WeakKeyDictionary()
x, y = Node('x'), Node('y')
notes[x] = 'first'
notes[y] = 'second'
print(notes[x], len(notes), x in notes, 5 in notes, sorted(k.name for k in notes), sorted(notes.values()))
del x
gc.collect()
print(len(notes), list(notes.values()), [(k.name, v) for k, v in notes.items()])

listeners = weakref.WeakSet()
s, t = Node('s'), Node('t')
listeners.add(s)
listeners.add(t)
listeners.add(s)
print(len(listeners), s in listeners, sorted(n.name for n in listeners))
del s
gc.collect()
print(len(listeners), [n.name for n in listeners])
listeners.discard(t)
print(len(listeners), bool(listeners))

for value in (5, 'text', [1], {}, (1,), None):
    try:
        weakref.ref(value)
    except TypeError as e:
        print(e)
for value in ({1}, Node, print, load):
    print(weakref.ref(value)() is value)
