# What a generator hands on to the iterator of a `yield from`.
def t(f, *a):
    try:
        print(f.__name__, '->', f(*a))
    except BaseException as e:
        print(f.__name__, '!!', type(e).__name__, e, '|', repr(e.__context__), '|', repr(e.__cause__))
def send_list():
    def g():
        yield from [1, 2]
    x = g(); next(x)
    return x.send(1)
def send_none():
    def g():
        yield from [1, 2]
    x = g(); next(x)
    return x.send(None)
def send_caught():
    def g():
        try:
            yield from [1, 2]
        except AttributeError as e:
            yield str(e)
    x = g(); next(x)
    return x.send(1)
def send_kinds():
    out = []
    for it in ([1,2], (1,2), {1:2}, {1,2}, range(3), map(str, [1,2]), zip([1],[2]), enumerate([1,2]), filter(None, [1,2]), reversed([1,2]), iter(int, 1), {1:2}.items(), {1:2}.values(), b'ab'):
        def g():
            yield from it
        x = g(); next(x)
        try:
            x.send(5)
        except Exception as e:
            out.append(f'{type(e).__name__}: {e}')
    return out
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('done')
        return self.n
class Full(It):
    def send(self, v): print('send', v); return ('sent', v)
    def throw(self, *a): print('throw', a); return 'thrown'
    def close(self): print('closed')
def own_next():
    def g():
        r = yield from It()
        yield ('r', r)
    return list(g())
def own_send():
    def g():
        r = yield from Full()
        yield r
    x = g()
    return next(x), x.send(5), x.send(None), x.throw(ValueError('q')), x.close()
def own_nosend():
    def g():
        yield from It()
    x = g(); next(x)
    return x.send(3)
def own_throw_missing():
    def g():
        try:
            yield from It()
        except ValueError as e:
            yield 'caught ' + str(e)
    x = g(); next(x)
    return x.throw(ValueError('v'))
def throw_list():
    def g():
        try:
            yield from [1, 2]
        except ValueError as e:
            yield 'caught ' + str(e)
    x = g(); next(x)
    return x.throw(ValueError('v'))
def send_stop():
    class S(It):
        def send(self, v): raise StopIteration(('ret', v))
    def g():
        r = yield from S()
        yield r
    x = g(); next(x)
    return x.send(7)
def throw_stop():
    class S(It):
        def throw(self, *a): raise StopIteration(('ret', len(a)))
    def g():
        r = yield from S()
        yield r
    x = g(); next(x)
    return x.throw(KeyError('k'))
def close_deleg():
    def inner():
        try:
            yield 1
        finally:
            print('inner closed')
    def g():
        try:
            yield from inner()
        finally:
            print('outer closed')
    x = g(); next(x)
    return x.close()
def close_raises():
    class C(It):
        def close(self): raise KeyError('close')
    def g():
        yield from C()
    x = g(); next(x)
    return x.close()
def throw_into_deleg():
    def inner():
        try:
            yield 1
        except ValueError as e:
            yield 'inner ' + str(e)
        return 'R'
    def g():
        r = yield from inner()
        yield r
    x = g(); next(x)
    return x.throw(ValueError('z')), next(x)
def throw_class():
    def g():
        try:
            yield 1
        except ValueError as e:
            yield repr(e)
    x = g(); next(x)
    return x.throw(ValueError)
def throw_three():
    def g():
        try:
            yield 1
        except ValueError as e:
            yield repr(e)
    x = g(); next(x)
    return x.throw(ValueError, 'msg', None)
def throw_three_inst():
    def g():
        yield 1
    x = g(); next(x)
    return x.throw(ValueError('a'), 'msg')
def throw_bad():
    def g():
        yield 1
    x = g(); next(x)
    return x.throw(5)
def throw_unstarted():
    def g():
        yield 1
    x = g()
    try:
        x.throw(ValueError('u'))
    except ValueError as e:
        return repr(e), list(x)
def throw_finished():
    def g():
        yield 1
    x = g(); list(x)
    return x.throw(ValueError('f'))
def throw_stop_iter():
    def g():
        yield 1
    x = g(); next(x)
    return x.throw(StopIteration(3))
def send_unstarted():
    def g():
        yield 1
    return g().send(5)
def send_running():
    def g():
        x.send(None)
        yield 1
    x = g()
    return next(x)
def close_ret():
    def g():
        try:
            yield 1
        except GeneratorExit:
            return 5
    x = g(); next(x)
    return x.close()
def close_raise_other():
    def g():
        try:
            yield 1
        except GeneratorExit:
            raise KeyError('o')
    x = g(); next(x)
    return x.close()
def yf_value():
    def inner():
        x = yield 1
        y = yield x
        return x, y
    def g():
        return (yield from inner())
    x = g()
    next(x); x.send('a')
    try:
        x.send('b')
    except StopIteration as s:
        return s.value
def yf_gen_exit_subclass():
    class GE(GeneratorExit): pass
    def inner():
        try:
            yield 1
        except GeneratorExit as e:
            print('inner', repr(e)); raise
    def g():
        try:
            yield from inner()
        except GeneratorExit as e:
            print('outer', repr(e)); raise
    x = g(); next(x)
    return x.throw(GE('x'))
def yf_throw_genexit():
    def inner():
        try:
            yield 1
        except GeneratorExit as e:
            print('inner', repr(e)); raise
    def g():
        try:
            yield from inner()
        except GeneratorExit as e:
            print('outer', repr(e)); yield 'after'
    x = g(); next(x)
    return x.throw(GeneratorExit('mine'))
def yf_nonit():
    def g():
        yield from 5
    return list(g())
def yf_running():
    def g():
        yield from x
    x = g()
    return next(x)
def handled_in_gen():
    import sys
    def g():
        print(sys.exc_info()[0])
        try:
            raise KeyError('in')
        except KeyError:
            yield 1
            print(sys.exc_info()[0])
        print(sys.exc_info()[0])
        yield 2
    x = g()
    try:
        raise ValueError
    except ValueError:
        next(x)
        print(sys.exc_info()[0])
        next(x)
    print(sys.exc_info()[0])
    return 'ok'
def gen_ctx():
    def g():
        try:
            raise KeyError('in')
        except KeyError:
            yield 1
            raise TypeError('t')
    x = g(); next(x)
    try:
        raise ValueError('outer')
    except ValueError:
        try:
            next(x)
        except TypeError as e:
            return repr(e.__context__), repr(e.__context__.__context__)
for f in list(globals().values()):
    if callable(f) and getattr(f, '__name__', '') not in ('t', 'helper') and hasattr(f, '__code__'):
        t(f)
