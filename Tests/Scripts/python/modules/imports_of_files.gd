# Modules that are files of the program: found once, run once, with names and folders of their own.
import os, sys

sys.path.insert(0, os.getcwd())
def write(path, text):
    os.makedirs(os.path.dirname(path) or '.', exist_ok=True)
    with open(path, 'w') as f:
        f.write(text)
write('helper.py', '''
print('helper runs as', __name__)
count = 1
_hidden = 2
def divide(n):
    return 10 / n
class Thing:
    pass
def grow():
    global count
    count += 1
if __name__ == '__main__':
    print('never')
''')
write('pkg/__init__.py', 'from . import mod\nfrom .mod import g as _g\nname = "pkg"\nprint("pkg runs", __package__)\n')
write('pkg/mod.py', 'def g(): return "g of " + __name__\n')
write('pkg/sub/deep.py', 'from ..mod import g\nfrom .. import name\nz = g()\n')
write('one.py', 'import two\nx = 1\nfrom two import y\n')
write('two.py', '''import one
y = 2
try:
    print(one.x)
except AttributeError as e:
    print(e)
try:
    from one import x
except ImportError as e:
    print(str(e).split(' (/')[0])
''')
write('broken.py', 'def f(:\n')
write('failing.py', 'value = 1\n1 / 0\n')
write('limited.py', '__all__ = ["a"]\na = 1\nb = 2\n')
import helper
import helper as again
from helper import divide, Thing, count
helper.grow()
print(again is helper, count, helper.count, Thing, Thing.__module__, divide(4), helper.__name__, os.path.basename(helper.__file__))
print(sys.modules['helper'] is helper, hasattr(helper, '_hidden'), 'count' in dir(helper))
import pkg.mod
import pkg.sub.deep as deep
from pkg import sub
print(pkg.mod.g(), deep.z, pkg.name, pkg.__name__, deep.__name__, deep.__package__, sub.__name__, os.path.basename(pkg.__path__[0]))
import one
from limited import *
print(a, 'b' in globals())
from helper import *
print(count, '_hidden' in globals())
def attempt(statement):
    try:
        statement()
    except ImportError as e:
        print(type(e).__name__, str(e).split(' (/')[0], e.name)
    except Exception as e:
        print(type(e).__name__, e)
def inner(): import helper.x
def missing(): from helper import nope
def missing_inner(): import pkg.nope
def missing_name(): from pkg import nope
def broken_one(): import broken
def failing_one(): import failing
for statement in [inner, missing, missing_inner, missing_name, failing_one, failing_one]:
    attempt(statement)
try:
    broken_one()
except SyntaxError:
    print('SyntaxError', 'broken' in sys.modules, 'failing' in sys.modules)
import importlib
write('helper.py', 'count = 100\n')
print(importlib.reload(helper).count, helper.count, hasattr(helper, 'divide'))
del sys.modules['limited']
import limited
print(limited.b)
import nope.x
