# The attributes that some exceptions have, what fills them, and what str makes of them.
def show(e, *names):
    print(repr(e), '|', str(e), '|', e.args, '|', *[f'{n}={getattr(e, n, "MISSING")!r}' for n in names])
def t(f):
    try:
        f()
    except BaseException as e:
        print('!!', type(e).__name__, e)
U = 'encoding object start end reason'.split()
show(UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad'), *U)
show(UnicodeDecodeError('utf-8', b'abc\xff', 1, 4, 'bad'), *U)
show(UnicodeDecodeError('utf-8', bytearray(b'abc\xff'), 1, 2, 'bad'), *U)
show(UnicodeEncodeError('ascii', 'aé', 1, 2, 'ord'), *U)
show(UnicodeEncodeError('ascii', 'a\u1234', 1, 2, 'ord'), *U)
show(UnicodeEncodeError('ascii', 'a\U00012345', 1, 2, 'ord'), *U)
show(UnicodeEncodeError('ascii', 'aéé', 1, 3, 'ord'), *U)
show(UnicodeEncodeError('ascii', 'aéé', 1, 30, 'ord'), *U)
show(UnicodeTranslateError('aé', 1, 2, 'ord'), *U)
show(UnicodeTranslateError('aéb', 0, 2, 'ord'), *U)
t(lambda: UnicodeDecodeError())
t(lambda: UnicodeDecodeError('a'))
t(lambda: UnicodeDecodeError('a', 'b', 1, 2, 'c'))
t(lambda: UnicodeDecodeError(1, b'b', 1, 2, 'c'))
t(lambda: UnicodeDecodeError('a', b'b', '1', 2, 'c'))
t(lambda: UnicodeDecodeError('a', b'b', 1, 2, 3))
t(lambda: UnicodeDecodeError('a', b'b', 1, 2, 'c', 5))
t(lambda: UnicodeEncodeError('a', b'b', 1, 2, 'c'))
t(lambda: UnicodeEncodeError('a', 'b', 1, 2))
t(lambda: UnicodeTranslateError('a', 'b', 1, 2))
t(lambda: UnicodeTranslateError(b'a', 1, 2, 'c'))
t(lambda: UnicodeTranslateError('a', 1, 2))
t(lambda: UnicodeDecodeError('a', b'b', 1, 2, reason='c'))
e = UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad')
e.reason = 'worse'; e.start = 1; e.end = 2
print(e, e.args)
for s in (b'ab\xffcd', b'ab\xc3', b'\xe2\x82', b'\xf0\x9f\x98', b'\xff'):
    try:
        s.decode()
    except UnicodeDecodeError as e:
        show(e, *U)
try:
    b'ab\x80'.decode('ascii')
except UnicodeDecodeError as e:
    show(e, *U)
for s in ('aéé', 'é', 'a€', '😀x'):
    for enc in ('ascii', 'latin-1'):
        try:
            s.encode(enc)
        except UnicodeEncodeError as e:
            show(e, *U)
O = 'errno strerror filename filename2 characters_written'.split()
show(OSError(), *O)
show(OSError('a'), *O)
show(OSError(2, 'x'), *O)
show(OSError(2, 'x', 'f'), *O)
show(OSError(2, 'x', 'f', None, 'g'), *O)
show(OSError(2, 'x', 'f', 5), *O)
show(OSError(2, 'x', None, None, 'g'), *O)
show(OSError(1, 2, 3, 4, 5, 6), *O)
show(OSError('a', 'b'), *O)
show(FileNotFoundError(17, 'x'), *O)
show(FileNotFoundError('msg'), *O)
print(type(OSError(17, 'x')), type(OSError(9999, 'x')), type(OSError(13, 'x', 'f')), type(OSError(111, 'x')), type(OSError(32, 'x')))
for n in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 114, 115): print(n, type(OSError(n, 'x')).__name__)
class MyO(OSError): pass
print(type(MyO(2, 'x')))
show(MyO(2, 'x', 'f'), *O)
e = OSError(2, 'x', 'f')
e.errno = 5; e.filename = 'zz'; e.strerror = 'yy'
print(e, e.args, e.__dict__)
show(StopIteration(), 'value'); show(StopIteration(3), 'value'); show(StopIteration(3, 4), 'value')
show(StopAsyncIteration(3), 'value')
e = StopIteration(3); e.value = 9; show(e, 'value')
show(SystemExit(), 'code'); show(SystemExit(3), 'code'); show(SystemExit(3, 4), 'code'); show(SystemExit(None), 'code')
show(ImportError(), 'msg', 'name', 'path'); show(ImportError('m', name='n', path='p'), 'msg', 'name', 'path')
show(ImportError('m', 'n'), 'msg', 'name', 'path')
show(ModuleNotFoundError('m', name='n'), 'msg', 'name', 'path')
t(lambda: ImportError('m', nam='n'))
try:
    import nonexistent_x
except ImportError as e:
    show(e, 'msg', 'name', 'path')
show(NameError('m'), 'name'); show(NameError('m', name='n'), 'name')
show(UnboundLocalError('m', name='n'), 'name')
show(AttributeError('m'), 'name', 'obj'); show(AttributeError('m', name='n', obj=5), 'name', 'obj')
t(lambda: NameError('m', obj=1))
t(lambda: AttributeError('m', foo=1))
try: undefined_y
except NameError as e: show(e, 'name')
try: (5).foo
except AttributeError as e: show(e, 'name', 'obj')
def f():
    print(zz); zz = 1
try: f()
except UnboundLocalError as e: show(e, 'name')
S = 'msg filename lineno offset text end_lineno end_offset print_file_and_line'.split()
show(SyntaxError(), *S)
show(SyntaxError('m'), *S)
show(SyntaxError('m', ('f', 1, 2, 'txt')), *S)
show(SyntaxError('m', ('f', 1, 2, 'txt', 3, 4)), *S)
t(lambda: SyntaxError('m', ('f', 1, 2)))
t(lambda: SyntaxError('m', 5))
t(lambda: SyntaxError('m', ('f', 1, 2, 'txt', 3)))
show(SyntaxError('m', 5, 6), *S)
show(IndentationError('m', ('f', 1, 2, 'txt')), *S)
show(SyntaxError('m', ('/a/b/f.py', 1, 2, 'txt')), *S)
show(SyntaxError('m', (None, 1, 2, 'txt')), *S)
e = SyntaxError('m'); e.lineno = 5; show(e, *S); e.filename = 'g.py'; show(e, *S); e.msg = 'changed'; show(e, *S)
try: compile('x = \n(1', 'ff.py', 'exec')
except SyntaxError as e: show(e, *S)
show(KeyError('a')); show(KeyError()); show(KeyError('a', 'b')); show(KeyError(1))
class E(Exception):
    def __init__(self, a, b=2): self.a = a
show(E(1)); show(E(1, b=3)); show(E(a=4))
class E2(Exception):
    def __str__(self): return 'custom'
show(E2(1))
class E3(StopIteration):
    def __init__(self, v): pass
show(E3(4), 'value')
class E4(OSError):
    def __init__(self, v): super().__init__(v, 'two')
show(E4(4), *O)
class E5(AttributeError):
    def __init__(self, m, **kw): super().__init__(m, name='q')
show(E5(4), 'name', 'obj')
import copy
for e in (ValueError(1, 2), OSError(2, 'x', 'f'), ImportError('m', name='n'), E2(4), KeyError('k'), StopIteration(4)):
    e.extra = 5
    c = copy.copy(e)
    print(repr(c), c.__dict__, c is e, type(c))
    print(e.__reduce__())
print(UnicodeDecodeError.__mro__, issubclass(UnicodeTranslateError, UnicodeError))
for n in 'BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError InterruptedError ProcessLookupError ReferenceError SystemError BytesWarning EncodingWarning ImportWarning PendingDeprecationWarning ResourceWarning UnicodeWarning UnicodeTranslateError EnvironmentError IOError BaseExceptionGroup ExceptionGroup'.split():
    import builtins
    c = getattr(builtins, n, None)
    print(n, c, c and c.__bases__)
