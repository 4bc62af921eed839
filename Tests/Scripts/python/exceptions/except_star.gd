# `except*`: clauses that take parts of a group.
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
def naked_match():
    try: raise KeyError(1)
    except* KeyError as e:
        log(repr(e), type(e), e.exceptions)
def naked_reraise():
    try: raise KeyError(1)
    except* KeyError as e:
        raise
def naked_raise_e():
    try: raise KeyError(1)
    except* KeyError as e:
        raise e
def naked_nomatch():
    try: raise KeyError(1)
    except* ValueError as e:
        log('no')
def naked_new():
    try: raise KeyError(1)
    except* KeyError as e:
        raise ValueError(2)
def naked_new_cause():
    try: raise KeyError(1)
    except* KeyError as e:
        raise ValueError(2) from e
def G(): return ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), TypeError(3), ValueError(4)])])
def group_all():
    try: raise G()
    except* ValueError as e: log(repr(e))
    except* (KeyError, TypeError) as e: log(repr(e))
    else: log('else')
    finally: log('finally')
def group_rest():
    try: raise G()
    except* ValueError as e: log(repr(e))
def group_reraise_part():
    try: raise G()
    except* ValueError as e: raise
    except* KeyError as e: log(repr(e))
def group_reraise_all():
    try: raise G()
    except* ValueError as e: raise
    except* (KeyError, TypeError): raise
def group_raise_e():
    try: raise G()
    except* ValueError as e: raise e
def group_new():
    try: raise G()
    except* ValueError as e: raise OSError('new')
def group_two_new():
    try: raise G()
    except* ValueError as e: raise OSError('new')
    except* KeyError as e: raise OSError('new2')
def group_new_all():
    try: raise G()
    except* Exception as e: raise OSError('new')
def group_from_none():
    try: raise G()
    except* Exception as e: raise OSError('new') from None
def group_exact():
    try: raise G()
    except* Exception as e:
        log(repr(e))
def no_exc():
    try: log('body')
    except* Exception: log('never')
    else: log('else')
    finally: log('fin')
    return 5
def type_group():
    try: raise G()
    except* ExceptionGroup: pass
def type_bgroup():
    try: raise KeyError
    except* (ValueError, BaseExceptionGroup): pass
def type_non():
    try: raise KeyError
    except* 5: pass
def type_non2():
    try: raise KeyError
    except* (KeyError, 5): pass
def type_raises():
    try: raise KeyError
    except* undefined_name: pass
def var_gone():
    e = 5
    try: raise G()
    except* Exception as e: pass
    try: return e
    except UnboundLocalError as x: return str(x)
def base_group():
    try: raise BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError()])
    except* KeyboardInterrupt as e: log(repr(e), type(e))
def nested_try():
    try:
        try: raise G()
        except* ValueError: log('v')
    except* KeyError as e: log(repr(e)); 
def loop():
    out = []
    for i in range(3):
        try: raise ExceptionGroup(str(i), [ValueError(i)])
        except* ValueError as e:
            for x in e.exceptions:
                if x.args[0] == 1: break
                out.append(x.args)
    return out
for f in list(globals().values()):
    if callable(f) and getattr(f, '__name__', '') not in ('log', 'show', 'tbs', 'run', 'G') and hasattr(f, '__code__'):
        run(f)
