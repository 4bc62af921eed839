# What rests in a generator is found, and goes with the circle that it is part of.
import gc, weakref
class Node:
    pass
def walk(nodes):
    for node in nodes:
        yield node
def delegate(nodes):
    yield from walk(nodes)
def make(kind):
    node = Node()
    nodes = [node, node]
    if kind == 'for':
        node.walk = walk(nodes)
        next(node.walk)
    elif kind == 'from':
        node.walk = delegate(nodes)
        next(node.walk)
    elif kind == 'expression':
        node.walk = (n for n in nodes if n is node)
        next(node.walk)
    elif kind == 'captures':
        node.walk = (node for _ in range(3))
    return weakref.ref(node)
for kind in ['for', 'from', 'expression', 'captures']:
    held = make(kind)
    print(kind, held() is not None)
    gc.collect()
    print(held())
