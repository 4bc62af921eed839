# timeit, importlib, traceback, fnmatch, platform.
from __future__ import annotations
import timeit, importlib, traceback, fnmatch, platform, sys

print(timeit.timeit(lambda: 1 + 1, number=100) > 0, len(timeit.repeat(lambda: None, number=10, repeat=3)))
print(importlib.import_module('math').floor(2.5), importlib.import_module('os.path').basename('a/b'))
def f():
    raise ValueError('inside')
try:
    f()
except ValueError as e:
    text = traceback.format_exc()
    print(text.splitlines()[0], text.splitlines()[-1], traceback.format_exception_only(e), sys.exc_info()[:2])
print(sys.exc_info())
print(fnmatch.fnmatch('data.csv', '*.csv'), fnmatch.fnmatch('a1', 'a[0-9]'), fnmatch.fnmatch('ab', 'a[!b]'), fnmatch.filter(['x.py', 'y.txt'], '*.py'), fnmatch.fnmatch('abc', 'a*c'), fnmatch.fnmatch('ac', 'a?c'))
print(platform.system() in ('Linux', 'Darwin'), sys.modules['timeit'] is timeit, 'math' in sys.modules, type(sys.path).__name__)
