# print writes one value after the other; formatting with a mapping leaves values over.
class F:
    def write(self, s): ws.append(s)
    def flush(self): ws.append('flush')
ws = []
print('a', end='', file=F()); print(file=F()); print('a', 1, sep='', file=F()); print('', '', file=F(), flush=True)
print(ws)
class Talks:
    def __init__(self, n): self.n = n
    def __str__(self):
        print('[inner]', end='')
        return f'T{self.n}'
    def __repr__(self):
        print('[repr]', end='')
        return f'R{self.n}'
print(1, Talks(2), [Talks(3)], 4, {5: Talks(6)})
print(1, 2, 3, sep='')
print('x', 5, sep=None, end=None)
print()
class B:
    def __repr__(self): raise ValueError('no')
try: print(1, 2, B(), 3)
except ValueError as e: print('|', e)
try: print(1, 2, B(), 3, sep='-')
except ValueError as e: print('|', e)
class M: pass
print('a' % vars(M), 'a' % [1], 'b' % {1: 2})
for bad in ((1,), 'x', 1, {1}, M, M(), range(3), b'x', bytearray(b'x'), None, memoryview(b'a') if False else 2.0):
    try: print('a' % bad)
    except TypeError as e: print(bad if not isinstance(bad, M) else 'M', e)
