# Texts that are no programs.
x = = 3
# !! line 2: SyntaxError: invalid syntax
---
x = (1, 2
print(x)
# !! line 1: SyntaxError: '(' was never closed
---
x = [1, 2
# !! line 1: SyntaxError: '[' was never closed
---
x = 1)
# !! line 1: SyntaxError: unmatched ')'
---
x = (1]
# !! line 1: SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
---
if True
    pass
# !! line 1: SyntaxError: expected ':'
---
for i in range(3)
    print(i)
# !! line 1: SyntaxError: expected ':'
---
def f(:
    pass
# !! line 1: SyntaxError: invalid syntax
---
if True:
pass
# !! line 2: IndentationError: expected an indented block after 'if' statement on line 1
---
  x = 1
# !! line 1: IndentationError: unexpected indent
---
if True:
    x = 1
  y = 2
# !! line 3: IndentationError: unindent does not match any outer indentation level
---
x = 'abc
# !! line 1: SyntaxError: unterminated string literal (detected at line 1)
---
x = '''abc
def
# !! line 1: SyntaxError: unterminated triple-quoted string literal (detected at line 2)
---
print 'hello'
# !! line 1: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
---
x = 5 y = 6
# !! line 1: SyntaxError: invalid syntax
---
return 5
# !! line 1: SyntaxError: 'return' outside function
---
break
# !! line 1: SyntaxError: 'break' outside loop
---
def f():
    continue
# !! line 2: SyntaxError: 'continue' not properly in loop
---
1 = x
# !! line 1: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
---
f() = 1
# !! line 1: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
---
x + 1 = 2
# !! line 1: SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
---
if x = 3:
    pass
# !! line 1: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
---
def f(a, a): pass
# !! line 1: SyntaxError: duplicate argument 'a' in function definition
---
def f(a=1, b): pass
# !! line 1: SyntaxError: non-default argument follows default argument
---
f(a=1, 2)
# !! line 1: SyntaxError: positional argument follows keyword argument
---
f(a=1, a=2)
# !! line 1: SyntaxError: keyword argument repeated: a
---
else:
    pass
# !! line 1: SyntaxError: invalid syntax
---
class = 5
# !! line 1: SyntaxError: invalid syntax
---
None = 1
# !! line 1: SyntaxError: cannot assign to None
---
x = 0777
# !! line 1: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
---
x = 1__0
# !! line 1: SyntaxError: invalid decimal literal
---
x = 3a
# !! line 1: SyntaxError: invalid decimal literal
---
x = $5
# !! line 1: SyntaxError: invalid syntax
---
import
# !! line 1: SyntaxError: invalid syntax
---
from math import
# !! line 1: SyntaxError: invalid syntax
---
f'{'
# !! line 1: SyntaxError: f-string: expecting '}'
---
f'{}'
# !! line 1: SyntaxError: f-string: empty expression not allowed
---
x = [1, 2 3]
# !! line 1: SyntaxError: invalid syntax. Perhaps you forgot a comma?
---
lambda x: return x
# !! line 1: SyntaxError: invalid syntax
---
def f():
    x = 1
    global x
# !! line 3: SyntaxError: name 'x' is assigned to before global declaration
---
a, 1 = 1, 2
# !! line 1: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
---
try:
    pass
x = 1
# !! line 3: SyntaxError: expected 'except' or 'finally' block
---
del f()
# !! line 1: SyntaxError: cannot delete function call
---
x++
# !! line 1: SyntaxError: invalid syntax
---
while True print(1)
# !! line 1: SyntaxError: invalid syntax
---
def f():
    print(x)
    global x
# !! line 3: SyntaxError: name 'x' is used prior to global declaration
---
def f(x):
    global x
# !! line 2: SyntaxError: name 'x' is parameter and global
---
def f():
    nonlocal x
# !! line 2: SyntaxError: no binding for nonlocal 'x' found
---
def f():
    x = 1
    def g():
        nonlocal x
        global x
# !! line 4: SyntaxError: name 'x' is nonlocal and global
---
def f():
    x: int = 1
    global x
# !! line 3: SyntaxError: annotated name 'x' can't be global
---
def f():
    x = 1
    def g():
        x += 1
        nonlocal x
# !! line 5: SyntaxError: name 'x' is assigned to before nonlocal declaration
