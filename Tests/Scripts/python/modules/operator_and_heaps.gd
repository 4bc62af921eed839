# operator, bisect and heapq.
import operator as op
import bisect, heapq

for f in [op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.and_, op.or_, op.xor, op.lshift, op.rshift, op.lt, op.le, op.eq, op.ne, op.ge, op.gt, op.is_, op.is_not]:
    print(f.__name__, f(7, 2), end=' ')
print()
print(op.neg(3), op.pos(-3), op.inv(5), op.abs(-2), op.not_(0), op.truth([]), op.index(True), op.concat([1], [2]), op.contains('abc', 'b'), op.countOf([1, 2, 1], 1), op.indexOf([4, 5], 5), op.getitem('abc', 1), op.length_hint([1, 2]))
d = {'a': 1}
op.setitem(d, 'b', 2)
op.delitem(d, 'a')
print(d, op.iadd([1], [2]), op.imul(3, 4), op.isub(5, 1))
g = op.itemgetter(1)
print(g([5, 6]), op.itemgetter('a', 'b')({'a': 1, 'b': 2}), sorted([(2, 'x'), (1, 'y')], key=g), op.itemgetter(slice(1, 3))('abcd'), g)
class P:
    def __init__(self, n): self.n = n; self.q = self
    def hi(self, greeting, end='.'): return greeting + str(self.n) + end
print(op.attrgetter('n')(P(3)), op.attrgetter('q.n', 'n')(P(4)), op.methodcaller('hi', 'hello ', end='!')(P(5)), op.attrgetter('a.b'), op.methodcaller('f', 1, k=2))
for wrong in [lambda: op.indexOf([1], 2), lambda: op.index(1.5), lambda: op.attrgetter(5), lambda: g([1]), lambda: op.add(1, 'a')]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 4), bisect.bisect_left(a, 9), bisect.bisect(a, 0), bisect.bisect_left(a, 3, 2), bisect.bisect([1, 2, 3], 2, hi=1))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect_left([(1, 'a'), (2, 'b')], 2, key=lambda p: p[0]))
try:
    bisect.bisect(a, 1, lo=-1)
except ValueError as e:
    print(e)
h = []
for x in [5, 3, 8, 1, 9, 2]:
    heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 4), h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 7), h)
h = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapq.heapify(h)
print(h, [heapq.heappop(h) for _ in range(len(h))])
print(heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, 'hello'), heapq.nlargest(1, ['a', 'bbb'], key=len), list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge([4, 1], [3, 2], reverse=True)))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
