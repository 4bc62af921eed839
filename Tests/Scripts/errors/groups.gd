# Groups of exceptions, and `except*` where it must not stand.
try:
    pass
except*:
    pass
# !! line 4: SyntaxError: expected one or more exception types
---
try:
    pass
except ValueError:
    pass
except* KeyError:
    pass
# !! line 5: SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
---
try:
    pass
except* ValueError:
    pass
except:
    pass
# !! line 5: SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
---
try:
    pass
except* KeyError, ValueError:
    pass
# !! line 3: SyntaxError: multiple exception types must be parenthesized
---
try:
    pass
except* KeyError
    pass
# !! line 3: SyntaxError: expected ':'
---
try:
    pass
except* KeyError:
pass
# !! line 4: IndentationError: expected an indented block after 'except*' statement on line 3
---
for x in [1]:
    try:
        pass
    except* KeyError:
        break
# !! line 5: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
---
for x in [1]:
    try:
        pass
    except* KeyError:
        if x:
            continue
# !! line 6: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
---
def f():
    try:
        pass
    except* KeyError:
        for x in [1]:
            return x
# !! line 6: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
---
try:
    pass
except* KeyError:
    break
# !! line 4: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
---
try:
    pass
except* KeyError:
    return
# !! line 4: SyntaxError: 'return' outside function
---
try:
    pass
except* KeyError as a.b:
    pass
# !! line 3: SyntaxError: invalid syntax
---
try:
    raise KeyError("k")
except* ExceptionGroup:
    pass
# !! line 3: TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
---
try:
    raise KeyError("k")
except* 5:
    pass
# !! line 3: TypeError: catching classes that do not inherit from BaseException is not allowed
---
raise ExceptionGroup("b", [])
# !! line 1: ValueError: second argument (exceptions) must be a non-empty sequence
---
raise UnicodeDecodeError("utf-8", b"abc", 1, 2, "bad")
# !! line 1: UnicodeDecodeError: 'utf-8' codec can't decode byte 0x62 in position 1: bad
---
"é".encode("ascii")
# !! line 1: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
---
raise OSError(2, "no", "a", None, "b")
# !! line 1: FileNotFoundError: [Errno 2] no: 'a' -> 'b'
---
e = ValueError("notes")
e.add_note(5)
# !! line 2: TypeError: note must be a str, not 'int'
---
def g():
    yield from [1, 2]
x = g()
next(x)
x.send(5)
# !! line 2: AttributeError: 'list_iterator' object has no attribute 'send'
---
def g():
    yield 1
    raise StopIteration(3)
list(g())
# !! line 4: RuntimeError: generator raised StopIteration
---
assert False, "constant"
# !! line 1: AssertionError: constant
---
raise SyntaxError("m", ("f.py", 1, 2))
# !! line 1: TypeError: function takes at least 4 arguments (3 given)
