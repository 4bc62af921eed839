# Groups of exceptions, classes that inherit from them, and `except*` among other statements.
def log(*a): print(*a)
def show(e, d=0):
    p = '  ' * d
    print(p + repr(e), '| ctx', repr(e.__context__), '| cause', repr(e.__cause__), e.__suppress_context__, 'tb', [x for x in tbs(e)], getattr(e, '__notes__', None))
    for s in getattr(e, 'exceptions', ()): show(s, d + 1)
def tbs(e):
    t = e.__traceback__
    while t:
        yield t.tb_frame.f_code.co_name, t.tb_lineno
        t = t.tb_next
def run(f):
    print('--', f.__name__)
    try:
        r = f()
        print('result', r)
    except BaseException as e:
        show(e)
def G(): return ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), TypeError(3), ValueError(4)])])
class MyG(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        obj = super().__new__(cls, msg, excs)
        obj.code = code
        return obj
    def derive(self, excs): return MyG(self.message, excs, self.code)
def my_group():
    g = MyG('m', [ValueError(1), KeyError(2)], 42)
    m, r = g.split(ValueError)
    return type(m), m.code, type(r), r.code, g
def my_group_star():
    try: raise MyG('m', [ValueError(1), KeyError(2)], 42)
    except* ValueError as e: log(type(e), e.code, repr(e))
class Plain(ExceptionGroup): pass
def plain_group():
    g = Plain('p', [ValueError(1), KeyError(2)])
    return type(g.split(ValueError)[0]), g.subgroup(KeyError), repr(g), Plain.__mro__
def notes():
    g = G(); g.add_note('hello')
    try: raise g
    except* ValueError as e: log(e.__notes__, e.__notes__ is g.__notes__); raise
def split_meta():
    try:
        try: 1/0
        except ZeroDivisionError as z:
            raise G() from z
    except ExceptionGroup as g:
        m, r = g.split(ValueError)
        show(m); show(r)
def sub_pred():
    g = G()
    return g.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1), g.subgroup(lambda e: True) is g, g.subgroup(lambda e: False)
def pred_raises():
    G().split(lambda e: 1/0)
def return_finally():
    try:
        raise G()
    except* ValueError: pass
    finally: return 'fin'
def gen():
    def g():
        try:
            raise G()
        except* ValueError as e:
            x = yield ('v', repr(e))
            log('sent', x)
            raise OSError('from gen')
        except* KeyError as e:
            yield ('k', repr(e))
        except* TypeError as e:
            yield ('t', repr(e))
    it = g()
    log(next(it)); log(it.send('S')); log(next(it)); next(it)
def gen_yield_in_try():
    def g():
        try:
            yield 1
        except* ValueError as e:
            log(repr(e)); yield 2
        else: yield 'else'
        finally: yield 'fin'
    it = g()
    log(next(it), it.throw(ValueError(9)), next(it), next(it, 'end'))
    it = g()
    return list(it)
def exc_info():
    import sys
    try: raise G()
    except* ValueError as e:
        log(sys.exc_info()[1] is e, sys.exception() is e)
    except* Exception: pass
    return sys.exc_info()
def cause_ctx():
    try:
        try: raise KeyError('k')
        except KeyError: raise G()
    except* ValueError as e: log(repr(e.__context__)); raise TypeError('tt')
def nested_star():
    try: raise G()
    except* ValueError as e:
        try: raise e
        except* ValueError as f: log(f is e, repr(f)); raise
    except* KeyError: pass
def handle_in_func():
    def h(): raise
    try: raise G()
    except* ValueError: h()
def with_star():
    class C:
        def __enter__(self): return self
        def __exit__(self, t, v, tb): print(t, repr(v)); return False
    try:
        with C(): raise G()
    except* Exception as e: log(repr(e))
def isinst():
    g = G()
    return isinstance(g, Exception), isinstance(g, BaseExceptionGroup), isinstance(BaseExceptionGroup('x', [SystemExit()]), Exception), issubclass(ExceptionGroup, Exception)
def except_plain():
    try: raise G()
    except ExceptionGroup as e: return repr(e)
def except_value():
    try: raise G()
    except ValueError as e: return 'wrong'
def copy_args():
    l = [ValueError(1)]
    g = ExceptionGroup('m', l)
    l.append(5)
    return g.exceptions, g.args
def pickle_like():
    return G().__reduce__()[1][0], ExceptionGroup[int]
for f in list(globals().values()):
    if callable(f) and getattr(f, '__name__', '') not in ('log', 'show', 'tbs', 'run', 'G') and hasattr(f, '__code__'):
        run(f)
