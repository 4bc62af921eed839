# What is raised, caught and passed on in places where few look.
def t(f, *a):
    try:
        r = f(*a)
        print(f.__name__, '->', r)
    except BaseException as e:
        print(f.__name__, '!!', type(e).__name__, e, '| ctx', repr(e.__context__), '| cause', repr(e.__cause__), e.__suppress_context__)
def raise_class():
    raise ValueError
def raise_inst():
    raise ValueError('x', 2)
def raise_non():
    raise 5
def raise_non_class():
    raise int
def raise_str():
    raise 'abc'
def raise_none():
    raise None
def raise_from_none():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError('k') from None
def raise_from_non():
    raise KeyError from 3
def raise_from_class():
    raise KeyError from ValueError
def except_tuple_non():
    try:
        1/0
    except (ValueError, 3):
        pass
def except_tuple_first():
    try:
        1/0
    except (ZeroDivisionError, 3):
        return 'caught'
def except_non():
    try:
        1/0
    except 3:
        pass
def except_nonclass():
    try:
        1/0
    except int:
        pass
def except_nested_tuple():
    try:
        1/0
    except (ValueError, (KeyError, ZeroDivisionError)):
        return 'nested'
def no_active():
    raise
def finally_return():
    try:
        1/0
    finally:
        return 'swallowed'
def finally_break():
    for i in range(3):
        try:
            1/0
        finally:
            break
    return i
def finally_continue():
    n = 0
    for i in range(3):
        try:
            1/0
        finally:
            n += 1
            continue
    return n
def ret_override():
    try:
        return 1
    finally:
        return 2
def var_deleted():
    e = 1
    try:
        1/0
    except ZeroDivisionError as e:
        pass
    return e
def var_del_inside():
    try:
        1/0
    except ZeroDivisionError as e:
        del e
    return 'ok'
def var_reassigned():
    try:
        1/0
    except ZeroDivisionError as e:
        e = 3
    try:
        return e
    except UnboundLocalError as x:
        return str(x)
def chain1():
    try:
        try:
            1/0
        finally:
            {}['a']
    except KeyError as e:
        return repr(e.__context__)
def chain2():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            try:
                raise KeyError(2)
            except KeyError:
                raise TypeError(3)
    except TypeError as e:
        c = []
        while e:
            c.append(repr(e)); e = e.__context__
        return c
def chain3():
    try:
        raise ValueError(1)
    except ValueError as v:
        try:
            raise v
        except ValueError as w:
            return w is v, w.__context__
def chain4():
    a = ValueError('a')
    b = ValueError('b')
    try:
        try:
            raise a
        except ValueError:
            try:
                raise b
            except ValueError:
                raise a
    except ValueError as e:
        c = []
        while e and len(c) < 5:
            c.append(repr(e)); e = e.__context__
        return c
def in_exit():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a):
            raise KeyError('exit')
    with C():
        1/0
def in_exit2():
    class C:
        def __enter__(self): return self
        def __exit__(self, t, v, tb):
            print(t, repr(v), tb is not None, tb.tb_lineno > 0)
            return True
    with C():
        1/0
    return 'supp'
def gen_ret():
    def g():
        yield 1
        return 5
    x = g()
    next(x)
    try:
        next(x)
    except StopIteration as s:
        return s.value, s.args
def gen_stop():
    def g():
        yield 1
        raise StopIteration(3)
    list(g())
def gen_stop2():
    def g():
        yield next(iter([]))
    list(g())
def reraise():
    try:
        try:
            1/0
        except ZeroDivisionError:
            raise
    except ZeroDivisionError as e:
        return repr(e), e.__context__
def reraise_after_nested():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            try:
                raise KeyError(2)
            except KeyError:
                pass
            raise
    except Exception as e:
        return repr(e)
def helper(): raise
def reraise_in_call():
    try:
        try:
            raise ValueError(7)
        except ValueError:
            helper()
    except Exception as e:
        return repr(e)
def rec():
    def f(): return f()
    try:
        f()
    except RecursionError as e:
        try:
            f()
        except RecursionError as e2:
            return str(e2), e2.__context__ is e
def class_init_fails():
    class E(Exception):
        def __init__(self, a): pass
    raise E
def class_new_bad():
    class E(Exception):
        def __new__(cls): return 5
    raise E
def cause_attr():
    e = ValueError()
    e.__cause__ = 5
def ctx_attr():
    e = ValueError()
    e.__context__ = 5
def tb_attr():
    e = ValueError()
    e.__traceback__ = 5
def with_tb():
    ValueError().with_traceback(5)
def notes():
    e = ValueError('a')
    print(hasattr(e, '__notes__'))
    e.add_note('n1'); e.add_note('n2')
    return e.__notes__
def notes_bad():
    ValueError().add_note(5)
def notes_set():
    e = ValueError()
    e.__notes__ = ['x']
    e.add_note('y')
    return e.__notes__, e.__dict__
def notes_odd():
    e = ValueError()
    e.__notes__ = 5
    e.add_note('y')
def args_set():
    e = ValueError(1)
    e.args = [1, 2]
    return e.args, str(e), repr(e)
def args_bad():
    e = ValueError(1)
    e.args = 5
def del_args():
    e = ValueError(1)
    del e.args
def kw():
    ValueError(a=1)
def exc_eq():
    return ValueError(1) == ValueError(1), ValueError(1) in [ValueError(1)]
for f in list(globals().values()):
    if callable(f) and getattr(f, '__name__', '') not in ('t', 'helper') and hasattr(f, '__code__'):
        t(f)
