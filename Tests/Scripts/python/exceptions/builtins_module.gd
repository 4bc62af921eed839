# The module builtins: all names that need no import.
import builtins
print(builtins.ValueError, builtins.int, builtins.print, builtins.len, builtins.None_ if hasattr(builtins,'None_') else 'x')
print(builtins.__name__, type(builtins))
import sys
names = [n for n in dir(builtins)]
want = 'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __debug__ __name__ abs all any ascii bin bool bytearray bytes callable chr classmethod compile delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip'.split()
for n in want:
    if n not in names: print('missing', n)
print(builtins.__debug__, __debug__)
from builtins import *
print(ValueError, int)
from builtins import ValueError as VE, open as o
print(VE is ValueError)
old = builtins.print
def p(*a): old('P', *a)
builtins.print = p
print('hello')
builtins.print = old
print('back')
builtins.newname = 5
print(newname)
del builtins.newname
try: newname
except NameError as e: print(e)
old = builtins.abs
builtins.abs = lambda x: 42
def g(): return builtins.abs(-3)
print(g())
builtins.abs = old
print(g())
builtins.late = 1
def h(): return late
print(h())
builtins.late = 2
print(h())
del builtins.late
try: h()
except NameError as e: print(e)
print(__builtins__ is builtins)
print('builtins' in sys.modules, sys.modules['builtins'] is builtins)
import importlib
print(importlib.import_module('builtins') is builtins)
