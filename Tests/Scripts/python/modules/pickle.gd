# Values to files and back.
import pickle, sys

class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, other): return (self.x, self.y) == (other.x, other.y)
class Stateful:
    def __init__(self): self.keep, self.drop = 1, 2
    def __getstate__(self): return {'keep': self.keep}
    def __setstate__(self, state): self.keep = state['keep'] + 10
# Where classes are looked for when a script is recorded.
sys.modules['__main__'].Point, sys.modules['__main__'].Stateful = Point, Stateful
data = {'a': [1, 2.5, -7, 10**30], 'b': (None, True, 'é\n'), 'c': {1, 2}, 'd': b'\x00\xff', 'e': Point(1, [2]), 'f': float('inf'), 'g': range(3), 'h': frozenset([1]), 'i': len.__name__, 'j': {}}
with open('x.pkl', 'wb') as f:
    pickle.dump(data, f)
    pickle.dump('second', f)
with open('x.pkl', 'rb') as f:
    back = pickle.load(f)
    print(back == data, back['e'].y, pickle.load(f), type(back['e']).__name__)
    try:
        pickle.load(f)
    except EOFError as e:
        print(e)
x = [1]
x.append(x)
y = pickle.loads(pickle.dumps(x))
print(y[1] is y, y is x)
shared = [0]
a, b = pickle.loads(pickle.dumps((shared, shared)))
print(a is b, pickle.loads(pickle.dumps(Stateful())).__dict__, pickle.loads(pickle.dumps(Point)) is Point)
p = Point(1, 2)
p.me = p
q = pickle.loads(pickle.dumps(p, protocol=2))
print(q.me is q, q.x, isinstance(pickle.dumps(1), bytes))
for wrong in [lambda: pickle.dumps(x for x in [1]), lambda: pickle.dump(1, 5)]:
    try:
        wrong()
    except TypeError as e:
        print(e)
