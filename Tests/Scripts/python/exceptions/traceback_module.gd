# The module traceback.
import traceback, sys, io

def clean(text):
    # Without the folders of files.
    first, *rest = text.split('File "')
    return first + ''.join('File "' + r.partition('"')[0].rpartition('/')[2] + '"' + r.partition('"')[2] for r in rest)
def print_clean(*values): print(clean(' '.join([str(v) for v in values])))
def f(n):
    if n: return f(n - 1)
    return 1 / 0
def g():
    try:
        f(2)
    except ZeroDivisionError as e:
        raise KeyError('k') from e
def cap(fn, *a, **k):
    s = io.StringIO()
    fn(*a, file=s, **k)
    return s.getvalue()
try:
    g()
except KeyError as e:
    print_clean(traceback.format_exc())
    print_clean(traceback.format_exc(limit=1))
    print_clean(traceback.format_exc(limit=-1))
    print_clean(traceback.format_exc(chain=False))
    print_clean(traceback.format_exception(e))
    print_clean(traceback.format_exception(type(e), e, e.__traceback__))
    print_clean(traceback.format_exception(KeyError, e, None))
    print_clean(traceback.format_exception(e, limit=1, chain=False))
    print_clean(traceback.format_exception_only(e), traceback.format_exception_only(KeyError, e))
    print_clean(traceback.format_tb(e.__traceback__))
    print_clean(traceback.format_tb(e.__cause__.__traceback__, 2))
    print_clean(traceback.format_tb(e.__cause__.__traceback__, limit=-1))
    for fs in traceback.extract_tb(e.__cause__.__traceback__):
        print_clean(fs.filename.split('/')[-1], fs.lineno, fs.name, repr(fs.line), fs.end_lineno, fs.colno, fs.end_colno, len(fs), fs[1], list(fs)[1:])
    print_clean(cap(traceback.print_exc))
    print_clean(cap(traceback.print_exception, e))
    print_clean(cap(traceback.print_exception, type(e), e, e.__traceback__, 1))
    print_clean(cap(traceback.print_tb, e.__traceback__))
    te = traceback.TracebackException.from_exception(e)
    print_clean(''.join(te.format()))
    print_clean(list(te.format_exception_only()), str(te), te.exc_type, te.__cause__ and str(te.__cause__), te.__context__ and str(te.__context__), te.__suppress_context__)
    print_clean(len(te.stack), type(te.stack))
    print_clean(te.stack.format())
    print_clean([(fr.f_code.co_name, n) for fr, n in traceback.walk_tb(e.__traceback__)])
    t = e.__traceback__
    print_clean(t.tb_frame.f_code.co_name, t.tb_lineno, t.tb_next.tb_frame.f_code.co_name, t.tb_next.tb_next)
    print_clean(type(t), type(t.tb_frame), type(t.tb_frame.f_code))
    print_clean(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exc_info()[2] is not None, sys.exception() is e)
print_clean(repr(traceback.format_exc()), sys.exc_info(), sys.exception())
print_clean(cap(traceback.print_exc))
print_clean(traceback.format_exception(None), traceback.format_exception_only(None), traceback.format_exception(None, None, None))
for a in [(5,), (ValueError, ValueError(1)), ('x', None), ()]:
    try:
        print_clean(traceback.format_exception(*a))
    except Exception as e:
        print_clean(type(e).__name__, e)
print_clean(traceback.format_list([('f.py', 3, 'fn', 'x = 1'), ('g.py', 4, 'gn', None)]))
print_clean(cap(traceback.print_list, [('f.py', 3, 'fn', '  x = 1  ')]))
fs = traceback.FrameSummary('nofile.py', 3, 'fn', line='abc')
print_clean(fs, fs == ('nofile.py', 3, 'fn', 'abc'), fs == fs, fs != 5, tuple(fs), fs.locals)
print_clean(traceback.FrameSummary('nofile.py', 3, 'fn', locals={'a': 1}, line='q').locals)
ss = traceback.StackSummary.from_list([('f', i, 'n', 'l') for i in (1, 1, 1, 1, 1, 2)])
print_clean(ss.format(), len(ss), ss[0])
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: 
    print_clean(traceback.format_exc().split('\n')[:12], traceback.format_exc().split('\n')[-3:])
class Bad(Exception):
    def __str__(self): raise ValueError
print_clean(traceback.format_exception_only(Bad()))
class M(Exception): pass
M.__module__ = 'some.mod'
print_clean(traceback.format_exception_only(M('x')))
class Out:
    class In(Exception): pass
print_clean(traceback.format_exception_only(Out.In('x')), traceback.format_exception_only(Out.In()))
print_clean(traceback.format_exception_only(ValueError('a\nb')))
e = ValueError('n'); e.add_note('one'); e.add_note('two\nthree')
print_clean(traceback.format_exception_only(e), traceback.format_exception(e))
e.__notes__ = (1, 2)
print_clean(traceback.format_exception_only(e))
print_clean(traceback.format_exception_only(SyntaxError('m', ('f.py', 3, 5, '  abc def\n'))))
print_clean(traceback.format_exception_only(SyntaxError('m', ('f.py', 3, 5, '  abc def\n', 3, 9))))
print_clean(traceback.format_exception_only(SyntaxError('m', (None, None, None, None))))
print_clean(traceback.format_exception_only(SyntaxError('m', ('f.py', None, None, None))))
print_clean(traceback.format_exception_only(SyntaxError('m', ('f.py', 3, None, 'abc'))))
print_clean(traceback.format_exception_only(SyntaxError('m')), traceback.format_exception_only(SyntaxError()))
print_clean(traceback.format_exception_only(KeyError('a')), traceback.format_exception_only(OSError(2, 'x', 'f')))
try: exec('x = (1,\ny = = 2')
except SyntaxError as e: print_clean(traceback.format_exception_only(e))
a = ValueError('a'); b = ValueError('b'); a.__context__ = b; b.__context__ = a
print_clean(traceback.format_exception(a))
a.__cause__ = a
print_clean(traceback.format_exception(a))
# with_traceback
try: 1/0
except ZeroDivisionError as z: tb = z.__traceback__
n = ValueError('with').with_traceback(tb)
print_clean(n.__traceback__ is not None, traceback.format_exception(n))
n.__traceback__ = None
print_clean(n.__traceback__, traceback.format_exception(n))
try: raise n.with_traceback(tb)
except ValueError as x: print_clean([l for _, l in traceback.walk_tb(x.__traceback__)])
# reraise
def r1():
    try: f(0)
    except ZeroDivisionError as e: raise
def r2():
    try: f(0)
    except ZeroDivisionError as e: raise e
for r in (r1, r2):
    try: r()
    except ZeroDivisionError as e: print_clean([(fr.f_code.co_name, l) for fr, l in traceback.walk_tb(e.__traceback__)], e.__context__)
def fin():
    try: f(0)
    finally: print_clean([l for _, l in traceback.walk_tb(sys.exc_info()[2])])
try: fin()
except ZeroDivisionError as e: print_clean([(fr.f_code.co_name, l) for fr, l in traceback.walk_tb(e.__traceback__)])
eg = ExceptionGroup('eg', [ValueError(1), TypeError('t')])
try: raise eg
except ExceptionGroup as e:
    print_clean(traceback.format_exc())
    print_clean(traceback.format_exception(e))
    te = traceback.TracebackException.from_exception(e)
    print_clean(len(te.exceptions), te.exceptions[0], ''.join(te.format()))
