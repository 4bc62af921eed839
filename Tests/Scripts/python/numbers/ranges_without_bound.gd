def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
B=10**30
rs = [range(B), range(-B, B), range(B, 0, -1), range(0, B, 10**29), range(B, B+5), range(B+5, B, -2), range(2**63), range(-2**63, 2**63-1), range(2**63-1, -2**63, -1), range(2**63-3, 2**63), range(-5, B, 3), range(B, B), range(B, 0), range(0, -B, -B), range(2**62, 2**64, 2**62), range(0, 10, B), range(1,10,2**63), range(-2**63, 2**63, 2**62), range(True, B)]
for r in rs:
    print(r, repr(r), bool(r), r.start, r.stop, r.step, type(r), isinstance(r, range))
    t(lambda: len(r)); t(lambda: r[0]); t(lambda: r[-1]); t(lambda: r[5]); t(lambda: r[-5]); t(lambda: r[B]); t(lambda: r[-B]); t(lambda: r[10**18])
    t(lambda: r[::2]); t(lambda: r[::-1]); t(lambda: r[1:]); t(lambda: r[:-1]); t(lambda: r[5:B:7]); t(lambda: r[B:0:-B]); t(lambda: r[::B]); t(lambda: r['a']); t(lambda: r[1.5]); t(lambda: r[::0]); t(lambda: r['a':])
    t(lambda: 5 in r); t(lambda: B-1 in r); t(lambda: B in r); t(lambda: True in r); t(lambda: -B in r); t(lambda: 2**63 in r)
    t(lambda: r.index(3)); t(lambda: r.index(B-1)); t(lambda: r.count(5)); t(lambda: r.count(B+1)); t(lambda: hash(r) == hash(range(r.start, r.stop, r.step)))
    it = iter(r); t(lambda: next(it)); t(lambda: next(it)); print(type(it).__name__ in ('longrange_iterator','range_iterator'))
    it = reversed(r); t(lambda: next(it)); t(lambda: next(it))
    t(lambda: [r == s for s in rs]); t(lambda: r == list(range(3))); t(lambda: r != range(B))
    t(lambda: r.start.bit_length())
print(list(range(B, B+3)), tuple(range(B, B-6, -2)), sum(range(B, B+3)), max(range(B,B+3)), list(reversed(range(B,B+3))), [x for x in range(B, B+10, 4)], list(zip(range(2), range(B, B+9))), list(enumerate(range(B,B+2))))
for i in range(2**63-2, 2**63+2): print(i, end=' ')
print()
d = {range(B): 1}; print(d[range(B)])
t(lambda: range(B, 5, 0)); t(lambda: range(1.5)); t(lambda: range('a')); t(lambda: range(B, 1.5)); t(lambda: range()); t(lambda: range(1,2,3,4)); t(lambda: range(B, 'a'))
import random
t(lambda: range(5)[B]); t(lambda: range(5)[-B]); t(lambda: range(10)[B:]); t(lambda: range(10)[:-B:-1]); t(lambda: B in range(10)); t(lambda: range(10)[-B:B]); t(lambda: range(10).index(B)); t(lambda: range(10).count(B)); t(lambda: range(10).index('a')); t(lambda: range(10).count('a')); t(lambda: range(10).index(3.0)); t(lambda: range(10).index(11)); t(lambda: 3.0 in range(10)); t(lambda: 3.5 in range(10)); t(lambda: range(10).count(3.0)); t(lambda: 'a' in range(3)); t(lambda: 3+0j in range(10))
t(lambda: list(range(B))[:1] if False else 'skip')
x, *y = range(B, B+4); print(x, y)
t(lambda: range(B).foo)
t(lambda: (range(B)).__len__())
t(lambda: range(10**30).__contains__(3)); t(lambda: range(10**30).__getitem__(3))
def setit(): range(5).start = 3
t(setit)
def setit2(): range(B).start = 3
t(setit2)
def setit3(): range(B)[0] = 3
t(setit3)
class I:
    def __index__(self): return 10**25
t(lambda: range(I())); t(lambda: range(B)[I()]); t(lambda: I() in range(B) if False else 1)
import copy, itertools
print(copy.copy(range(B)) == range(B), copy.deepcopy(range(B)), list(itertools.islice(range(B), 3)), list(itertools.islice(range(B,2*B), 2)))
t(lambda: sorted(range(B+3, B, -1)))
print(f'{range(B)}', str(range(B)), '%s' % range(B))
t(lambda: len(range(2**63-1))); t(lambda: len(range(2**63)))
for x in range(2**63-1, 2**63+1): print(x)
print(*enumerate('ab', 2**63-1), list(enumerate('ab', 10**20)))
