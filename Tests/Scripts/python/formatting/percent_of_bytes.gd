# % conversions of bytes: what they take, and what they say of the rest.
class B:
    def __bytes__(self): return b'BB'
class S:
    def __str__(self): return 'é'
    def __repr__(self): return 'ré'
cases = [(b'%s', b'x'), (b'%s', 'x'), (b'%s', 5), (b'%b', b'x'), (b'%b', bytearray(b'xyz')), (b'%b', 'x'), (b'%b', B()), (b'%s', B()), (b'%r', 'é'), (b'%a', 'é'), (b'%r', S()), (b'%d', 5), (b'%d', 'x'), (b'%x', 255), (b'%c', 65), (b'%c', b'A'), (b'%c', b'AB'), (b'%c', 256), (b'%c', 'A'), (b'%c', -1), (b'%f', 1.5), (b'%5.2f|%-5d|%05d', (1.5, 3, 4)), (b'%(a)d', {b'a': 1}), (b'%(a)s', {b'a': b'v'}), (b'%(a)d', {'a': 1}), (b'%(a)d', 1), (b'%(\xff)d', {b'\xff': 2}), (b'%.2s', b'abc'), (b'%5s|', b'ab'), (b'%-5s|', b'ab'), (b'%s', (b'a', b'b')), (b'%s %s', (b'a',)), (b'%s', [1]), (b'%s', None), (b'%i', 1.5), (b'%d', 1.5), (b'%x', 1.5), (b'%*d', (5, 3)), (b'%%', ()), (b'%', ()), (b'%y', 1), (b'abc', 1), (b'abc', {}), (b'abc', [1]), (b'abc', b'x'), (b'abc', bytearray(b'x')), (b'abc', 'x'), (b'%(a)s', b'x'), (b'%s', S()), (b'%e', 'a'), (b'%#x', 255), (b'%+d', 3), (b'% d', 3), (b'%(a', {}), (b'%s\xff', b'\xfe')]
for t, v in cases:
    for k in (t, bytearray(t)):
        try: print(k, v if not isinstance(v, (B, S)) else type(v).__name__, k % v)
        except Exception as e: print(k, v if not isinstance(v, (B, S)) else type(v).__name__, type(e).__name__, e)
print(bytearray(b"it's"), bytearray(b"say \"x\""))
