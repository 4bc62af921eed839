# What was being handled when an exception was raised, and how control flow leaves handlers.
import sys
def t(f, *a):
    try:
        print(f.__name__, '->', f(*a))
    except BaseException as e:
        print(f.__name__, '!!', type(e).__name__, e, '| ctx', repr(e.__context__), '| cause', repr(e.__cause__), e.__suppress_context__)
def ctx(e):
    out = []
    while e is not None and len(out) < 8:
        out.append(repr(e)); e = e.__context__
    return out
def inside_handler():
    try: 1/0
    except ZeroDivisionError:
        try: {}['k']
        except KeyError as k: return ctx(k)
def inside_handler_fn():
    def g():
        try: {}['k']
        except KeyError as k: return ctx(k)
    try: 1/0
    except ZeroDivisionError: return g()
def inside_finally():
    out = []
    try:
        try: 1/0
        finally:
            try: {}['k']
            except KeyError as k: out.append(ctx(k))
    except ZeroDivisionError as z: out.append(ctx(z))
    return out
def else_raises():
    try:
        try: pass
        except ValueError: pass
        else: raise KeyError('else')
        finally: print('fin')
    except KeyError as e: return ctx(e)
def reraise_other_ctx():
    try:
        try: raise ValueError(1)
        except ValueError as v:
            try: raise KeyError(2)
            except KeyError: raise v
    except ValueError as e: return ctx(e)
def raise_same_twice():
    e = ValueError(1)
    for i in range(2):
        try: raise e
        except ValueError as x: last = x
    return last is e, ctx(e)
def raise_old_in_new():
    old = ValueError('old')
    try: raise old
    except ValueError: pass
    try:
        try: raise KeyError('new')
        except KeyError: raise old
    except ValueError as e: return ctx(e)
def self_cause():
    e = ValueError(1)
    try: raise e from e
    except ValueError as x: return x.__cause__ is x, x.__context__
def with_ctx():
    class C:
        def __enter__(self): return self
        def __exit__(self, t, v, tb):
            try: raise KeyError('in exit')
            except KeyError as k: print(ctx(k))
            return True
    with C(): raise ValueError('body')
    return 'done'
def gen_ctx():
    def g():
        try: yield 1
        except ValueError as e:
            print(ctx(e))
            raise TypeError('tt')
    x = g(); next(x)
    try:
        try: raise KeyError('outer')
        except KeyError: x.throw(ValueError('thrown'))
    except TypeError as e: return ctx(e)
def prop_ctx():
    class A:
        @property
        def p(self): raise KeyError('p')
    try:
        try: 1/0
        except ZeroDivisionError: A().p
    except KeyError as e: return ctx(e)
def iter_ctx():
    class A:
        def __iter__(self): return self
        def __next__(self): raise OSError('n')
    try:
        try: 1/0
        except ZeroDivisionError:
            for x in A(): pass
    except OSError as e: return ctx(e)
def deep_finally():
    order = []
    def g():
        for i in range(3):
            try:
                try:
                    if i == 1: continue
                    if i == 2: return 'ret'
                    order.append(i)
                finally: order.append(('a', i))
            finally: order.append(('b', i))
    return g(), order
def finally_raise_in_loop():
    out = []
    for i in range(3):
        try:
            try: raise ValueError(i)
            finally:
                if i == 1: raise KeyError(i)
        except (ValueError, KeyError) as e: out.append(ctx(e))
    return out
def break_in_except():
    for i in range(3):
        try: 1/0
        except ZeroDivisionError as e: break
    return i, 'e' in locals()
def continue_in_except():
    n = 0
    for i in range(3):
        try: 1/0
        except ZeroDivisionError as e: continue
        n += 1
    return n, 'e' in locals(), sys.exc_info()
def return_in_except():
    def g():
        try: 1/0
        except ZeroDivisionError as e: return str(e)
    return g(), sys.exc_info()
def while_else():
    n = 0
    while n < 2:
        try:
            n += 1
            raise ValueError
        except ValueError:
            if n == 2: break
    else: return 'else'
    return 'broke'
def class_body():
    class C:
        try: 1/0
        except ZeroDivisionError as e: msg = str(e)
    return C.msg, hasattr(C, 'e')
def global_e():
    global ge
    ge = 1
    try: 1/0
    except ZeroDivisionError as ge: pass
    try: return ge
    except NameError as n: return str(n)
def nonlocal_e():
    e = 1
    def g():
        nonlocal e
        try: 1/0
        except ZeroDivisionError as e: pass
    g()
    try: return e
    except NameError as n: return str(n)
def exc_info_restored():
    try: raise ValueError
    except ValueError:
        try: raise KeyError
        except KeyError: pass
        return sys.exc_info()[0]
def with_multi():
    class C:
        def __init__(self, n): self.n = n
        def __enter__(self): print('enter', self.n); return self
        def __exit__(self, *a): print('exit', self.n, a[0]); return self.n == 1
    with C(1) as a, C(2) as b: raise ValueError
    return 'ok'
def exit_bad_bool():
    class B:
        def __bool__(self): raise KeyError('bool')
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): return B()
    with C(): 1/0
def stopiter_in_next():
    class A:
        def __iter__(self): return self
        def __next__(self): raise StopIteration('x')
    return list(A()), [i for i in A()], next(A(), 'd')
def stopiter_genexp():
    return list(next(iter([])) for i in range(3))
def stopiter_map():
    return list(map(lambda x: next(iter([])), [1, 2]))
def gen_return_value():
    def g():
        yield 1
        return {'a': 1}
    def h():
        r = yield from g()
        yield r
    return list(h())
def gen_close_finally():
    log = []
    def g():
        try: yield 1
        finally: log.append('f')
    x = g(); next(x); x.close()
    return log, list(x)
def gen_raise_after():
    def g():
        yield 1
        raise ValueError('g')
    x = g(); next(x)
    try: next(x)
    except ValueError: pass
    return list(x)
def exc_hash():
    a = ValueError(1)
    return len({a, a, ValueError(1)}), a == a, a != ValueError(1)
def exc_bool(): return bool(ValueError()), not KeyError('x')
def exc_attrs():
    e = ValueError('x')
    e.code = 5
    e.__dict__['z'] = 6
    return vars(e), e.z, e.code
def exc_kwonly():
    class E(Exception):
        def __init__(self, *, code): super().__init__(f'code {code}'); self.code = code
    try: raise E(code=3)
    except E as e: return str(e), repr(e), e.args, e.code
def exc_super_str():
    class E(ValueError):
        def __str__(self): return 'E:' + super().__str__()
        def __repr__(self): return 'R:' + super().__repr__()
    return str(E('a')), repr(E('a')), f'{E("a")}', f'{E("a")!r}', '%s' % E('b')
def exc_key_str():
    class K(KeyError):
        def __str__(self): return 'K' + super().__str__()
    return str(K('a')), str(KeyError('a')), str(KeyError('a', 'b')), str(LookupError('a'))
def exc_slots():
    class E(Exception):
        __slots__ = ('a',)
    e = E(1); e.a = 5; e.b = 6
    return e.a, e.b, e.args
def exc_eq():
    class E(Exception):
        def __eq__(self, o): return True
        __hash__ = None
    return E() == 5, E() in [1]
def multi_inherit():
    class E(KeyError, AttributeError): pass
    try: raise E('x')
    except AttributeError as e: return repr(e), str(e), E.__mro__[1].__name__
def conflict():
    class E(OSError, SyntaxError): pass
    return E
def int_exc():
    class E(int, Exception): pass
def issub(): return issubclass(E2, Exception) if 'E2' in globals() else None
def raise_in_init():
    class E(Exception):
        def __init__(self): raise KeyError('init')
    raise E
def raise_from_in_init():
    class E(Exception):
        def __init__(self): raise KeyError('init')
    raise ValueError from E
def raise_needs_args():
    class E(Exception):
        def __init__(self, a): pass
    raise E

def except_order():
    try: raise KeyError
    except LookupError: return 'lookup'
    except KeyError: return 'key'
def except_expr():
    def pick(): print('pick'); return KeyError
    try: raise KeyError
    except pick() as e: return type(e)
def except_empty_tuple():
    try: raise KeyError('t')
    except (): return 'no'
def except_list():
    try: raise KeyError('t')
    except [KeyError]: return 'no'
def except_str():
    try: raise KeyError('t')
    except 'KeyError': return 'no'
def except_none():
    try: raise KeyError('t')
    except None: return 'no'
def except_inst():
    try: raise KeyError('t')
    except KeyError('t'): return 'no'
def rec_handler():
    n = 0
    def f():
        nonlocal n
        n += 1
        try: f()
        except RecursionError: 
            return 'caught'
        return 'ok'
    return f(), n > 100
def rec_repr():
    l = []
    for i in range(100000): l = [l]
    return repr(l)
def assert_kinds():
    out = []
    for m in (None, 'm', 5, ('a', 'b'), ValueError('v')):
        try: assert False, m
        except AssertionError as e: out.append((e.args, str(e)))
    try: assert []
    except AssertionError as e: out.append((e.args, str(e)))
    return out
def sysexit():
    out = []
    for a in ((), (None,), (3,), ('m',), ((1, 2),), (1.5,), (True,)):
        try: sys.exit(*a)
        except SystemExit as e: out.append((e.code, e.args))
    return out
def sysexit_many(): sys.exit(1, 2)
def with_tb_chain():
    try: 1/0
    except ZeroDivisionError as e:
        tb = e.__traceback__
    x = ValueError('v').with_traceback(tb)
    return x.__traceback__.tb_lineno == tb.tb_lineno, x.__traceback__.tb_next
def suppress_set():
    e = ValueError(); e.__suppress_context__ = 1
def suppress_bool():
    e = ValueError(); e.__suppress_context__ = True; e.__cause__ = KeyError(); return e.__suppress_context__, e.__cause__
def cause_none():
    e = ValueError(); e.__cause__ = None; return e.__suppress_context__
def init_twice():
    e = ValueError(1); e.__init__(2, 3); return e.args
def new_args(): 
    e = ValueError.__new__(ValueError, 1, 2); return e.args, repr(e)
def base_call(): return repr(BaseException(1, 2)), repr(Exception()), str(Exception()), str(Exception(1)), str(Exception('a', 1))
def setstate():
    e = ValueError(1); e.__setstate__({'a': 2}); return e.a
def exc_dir():
    return [n for n in ('args', 'with_traceback', 'add_note', '__cause__', '__context__', '__traceback__', '__suppress_context__', '__setstate__', '__reduce__') if not hasattr(ValueError(), n)]
def exc_class_attrs():
    return ValueError.__name__, ValueError.__module__, ValueError.__qualname__, ValueError.__bases__, type(ValueError)
for f in list(globals().values()):
    if callable(f) and getattr(f, '__name__', '') not in ('t', 'ctx') and hasattr(f, '__code__'):
        t(f)
