# Functions for with.
import contextlib
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack

@contextmanager
def tag(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as e:
        print('caught', e)
    finally:
        print('</' + name + '>')
with tag('a') as t, tag('b'):
    print(t)
with tag('v'):
    raise ValueError('inside')
try:
    with tag('k'):
        raise KeyError('x')
except KeyError as e:
    print('out', e)
@tag('deco')
def f(x):
    print('in f')
    return x
print(f(5), f(6))
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print('never')
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print(e)
class Thing:
    def close(self): print('closed')
with closing(Thing()) as t:
    print(type(t).__name__)
with nullcontext(3) as n:
    print(n)
with ExitStack() as stack:
    for name in 'xy':
        print(stack.enter_context(tag(name)))
    stack.callback(print, 'callback', end='!\n')
    stack.push(lambda *error: print(error[0]) or True)
    raise ValueError('late')
stack = ExitStack()
stack.callback(print, 'kept')
stack.pop_all().close()
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(e)
@contextmanager
def never():
    return
    yield
@contextmanager
def twice():
    yield 1
    yield 2
for wrong in [never, twice]:
    try:
        with wrong():
            pass
    except RuntimeError as e:
        print(e)
with contextlib.redirect_stderr(None):
    print('done')
