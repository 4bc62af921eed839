// Recorded from CPython 3.11.7 by Tools/record-syntax.py; not to be edited.
let recordedSyntax = ##"""
  reject	x = 1 1	SyntaxError	invalid syntax	1
  reject	foo(a b	SyntaxError	'(' was never closed	1
  reject	foo(a b\u{a}	SyntaxError	'(' was never closed	1
  reject	foo(a,\u{a}b c\u{a}	SyntaxError	'(' was never closed	1
  reject	x = f() = 1	SyntaxError	cannot assign to function call	1
  reject	f() = g() = 1	SyntaxError	cannot assign to function call	1
  reject	f() = 1	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	None = 1	SyntaxError	cannot assign to None	1
  reject	a < b = 1	SyntaxError	cannot assign to comparison	1
  reject	not x = 1	SyntaxError	cannot assign to expression	1
  reject	if x = 3: pass	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	if x y: pass	SyntaxError	invalid syntax	1
  reject	if x\u{a}  y	SyntaxError	expected ':'	1
  reject	else if x: pass	SyntaxError	invalid syntax	1
  reject	if x: pass\u{a}else if y: pass	SyntaxError	expected ':'	2
  reject	class A\u{a}  pass	SyntaxError	expected ':'	1
  reject	for x in y\u{a}  pass	SyntaxError	expected ':'	1
  reject	def f()\u{a} pass	SyntaxError	expected ':'	1
  reject	def f\u{a}	SyntaxError	expected '('	1
  reject	lambda x y: 1	SyntaxError	invalid syntax	1
  reject	lambda x	SyntaxError	invalid syntax	1
  reject	try\u{a} pass	SyntaxError	expected ':'	1
  reject	while 1\u{a} pass	SyntaxError	expected ':'	1
  reject	with a\u{a} pass	SyntaxError	expected ':'	1
  reject	with a as b\u{a} pass	SyntaxError	expected ':'	1
  reject	a ? b	SyntaxError	invalid syntax	1
  reject	a $ b	SyntaxError	invalid syntax	1
  reject	a !b	SyntaxError	invalid syntax	1
  reject	x++	SyntaxError	invalid syntax	1
  reject	a && b	SyntaxError	invalid syntax	1
  reject	f'{a b}'	SyntaxError	f-string: invalid syntax. Perhaps you forgot a comma?	1
  reject	f'{a'	SyntaxError	f-string: expecting '}'	1
  reject	f'{}'	SyntaxError	f-string: empty expression not allowed	1
  reject	f'}'	SyntaxError	f-string: single '}' is not allowed	1
  reject	f'{a!x}'	SyntaxError	f-string: invalid conversion character: expected 's', 'r', or 'a'	1
  reject	f'{1abc}'	SyntaxError	invalid decimal literal	1
  reject	f'{a:{b:{c}}}'	SyntaxError	f-string: expressions nested too deeply	1
  reject	f'{a!}'	SyntaxError	f-string: invalid conversion character: expected 's', 'r', or 'a'	1
  reject	f'{(}'	SyntaxError	f-string: closing parenthesis '}' does not match opening parenthesis '('	1
  reject	f'{"}'	SyntaxError	f-string: unterminated string	1
  reject	f'{a]}'	SyntaxError	f-string: unmatched ']'	1
  reject	'abc	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	'''abc\u{a}\u{a}	SyntaxError	unterminated triple-quoted string literal (detected at line 2)	1
  reject	x = (1,\u{a}2	SyntaxError	'(' was never closed	1
  reject	x = '''abc\u{a}	SyntaxError	unterminated triple-quoted string literal (detected at line 1)	1
  reject	(a for b c)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(a for b in c, d)	SyntaxError	Generator expression must be parenthesized	1
  reject	f(**a, *b)	SyntaxError	iterable argument unpacking follows keyword argument unpacking	1
  reject	f(**a, b)	SyntaxError	positional argument follows keyword argument unpacking	1
  reject	f(a=1, b)	SyntaxError	positional argument follows keyword argument	1
  reject	f(a=1, a=2)	SyntaxError	keyword argument repeated: a	1
  reject	f(True=1)	SyntaxError	cannot assign to True	1
  reject	f(a.b=1)	SyntaxError	expression cannot contain assignment, perhaps you meant "=="?	1
  reject	f(a+1=2)	SyntaxError	expression cannot contain assignment, perhaps you meant "=="?	1
  reject	{1:}	SyntaxError	expression expected after dictionary key and ':'	1
  reject	{1:2, 3}	SyntaxError	':' expected after dictionary key	1
  reject	{1:*a}	SyntaxError	cannot use a starred expression in a dictionary value	1
  reject	{**a for b in c}	SyntaxError	dict unpacking cannot be used in dict comprehension	1
  reject	[*a for b in c]	SyntaxError	iterable unpacking cannot be used in comprehension	1
  reject	[a, b for b in c]	SyntaxError	did you forget parentheses around the comprehension target?	1
  reject	(*a)	SyntaxError	cannot use starred expression here	1
  reject	(**a)	SyntaxError	cannot use double starred expression here	1
  reject	print x	SyntaxError	Missing parentheses in call to 'print'. Did you mean print(...)?	1
  reject	print 'a'	SyntaxError	Missing parentheses in call to 'print'. Did you mean print(...)?	1
  reject	exec 'a'	SyntaxError	Missing parentheses in call to 'exec'. Did you mean exec(...)?	1
  reject	def f(a=1, b): pass	SyntaxError	non-default argument follows default argument	1
  reject	def f(a, a): pass	SyntaxError	duplicate argument 'a' in function definition	1
  reject	def f(*): pass	SyntaxError	named arguments must follow bare *	1
  reject	def f(*, **k): pass	SyntaxError	named arguments must follow bare *	1
  reject	def f(*a=1): pass	SyntaxError	var-positional argument cannot have default value	1
  reject	def f(**k, a): pass	SyntaxError	arguments cannot follow var-keyword argument	1
  reject	def f(/): pass	SyntaxError	invalid syntax	1
  reject	def f(a, /, b, /): pass	SyntaxError	/ may appear only once	1
  reject	def f(*a, *b): pass	SyntaxError	* argument may appear only once	1
  reject	def f(*a, /): pass	SyntaxError	/ must be ahead of *	1
  reject	def f((a, b)): pass	SyntaxError	Function parameters cannot be parenthesized	1
  reject	import a,	SyntaxError	invalid syntax	1
  reject	from a import b,	SyntaxError	trailing comma not allowed without surrounding parentheses	1
  reject	from a import	SyntaxError	invalid syntax	1
  reject	del f()	SyntaxError	cannot delete function call	1
  reject	del *a	SyntaxError	cannot delete starred	1
  reject	*a = 1	SyntaxError	starred assignment target must be in a list or tuple	1
  reject	*a, *b = c	SyntaxError	multiple starred expressions in assignment	1
  reject	x = *a	SyntaxError	can't use starred expression here	1
  reject	return 1	SyntaxError	'return' outside function	1
  reject	break	SyntaxError	'break' outside loop	1
  reject	continue	SyntaxError	'continue' not properly in loop	1
  reject	yield 1	SyntaxError	'yield' outside function	1
  reject	nonlocal x	SyntaxError	nonlocal declaration not allowed at module level	1
  reject	def f():\u{a} nonlocal x	SyntaxError	no binding for nonlocal 'x' found	2
  reject	try:\u{a} pass\u{a}	SyntaxError	expected 'except' or 'finally' block	2
  reject	try:\u{a} pass\u{a}x=1	SyntaxError	expected 'except' or 'finally' block	3
  reject	except:\u{a} pass	SyntaxError	invalid syntax	1
  reject	try:\u{a} pass\u{a}except A, B:\u{a} pass	SyntaxError	multiple exception types must be parenthesized	3
  reject	try: pass\u{a}except: pass\u{a}except A: pass	SyntaxError	default 'except:' must be last	2
  reject	  x = 1	IndentationError	unexpected indent	1
  reject	if x:\u{a}    a\u{a}  b	IndentationError	unindent does not match any outer indentation level	3
  reject	if x:\u{a}\u{9}a\u{a}        b	TabError	inconsistent use of tabs and spaces in indentation	3
  reject	if x:\u{a}pass	IndentationError	expected an indented block after 'if' statement on line 1	2
  reject	x = [1, 2\u{a}y = 3\u{a}z = 4	SyntaxError	'[' was never closed	1
  reject	x = (1]	SyntaxError	closing parenthesis ']' does not match opening parenthesis '('	1
  reject	x = )	SyntaxError	unmatched ')'	1
  reject	\\ x	SyntaxError	unexpected character after line continuation character	1
  reject	1_	SyntaxError	invalid decimal literal	1
  reject	0777	SyntaxError	leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers	1
  reject	1abc	SyntaxError	invalid decimal literal	1
  reject	0b12	SyntaxError	invalid digit '2' in binary literal	1
  reject	1__0	SyntaxError	invalid decimal literal	1
  reject	0x	SyntaxError	invalid hexadecimal literal	1
  reject	0o9	SyntaxError	invalid digit '9' in octal literal	1
  reject	1e	SyntaxError	invalid decimal literal	1
  reject	1.e5x	SyntaxError	invalid decimal literal	1
  reject	'\\x1'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape	1
  reject	'\\u12'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape	1
  reject	'\\N{foo}'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name	1
  reject	b'\\x1'	SyntaxError	(value error) invalid \\x escape at position 0	1
  reject	b'\u{e9}'	SyntaxError	bytes can only contain ASCII literal characters	1
  reject	'a' b'a'	SyntaxError	cannot mix bytes and nonbytes literals	1
  reject	\u{201c}a\u{201d}	SyntaxError	invalid character '\u{201c}' (U+201C)	1
  reject	a \u{d7} b	SyntaxError	invalid character '\u{d7}' (U+00D7)	1
  reject	a\u{200b}b	SyntaxError	invalid non-printable character U+200B	1
  reject	a := 1	SyntaxError	invalid syntax	1
  reject	(a.b := 1)	SyntaxError	cannot use assignment expressions with attribute	1
  reject	(a, b): int	SyntaxError	only single target (not tuple) can be annotated	1
  reject	[a]: int	SyntaxError	only single target (not list) can be annotated	1
  reject	f(): int	SyntaxError	illegal target for annotation	1
  reject	f() += 1	SyntaxError	'function call' is an illegal expression for augmented assignment	1
  reject	(a, b) += 1	SyntaxError	'tuple' is an illegal expression for augmented assignment	1
  reject	x: 1 = yield	SyntaxError	'yield' outside function	1
  reject	if a if b: pass	SyntaxError	invalid syntax	1
  reject	(a if b)	SyntaxError	expected 'else' after 'if' expression	1
  reject	a if b	SyntaxError	expected 'else' after 'if' expression	1
  reject	for f() in x: pass	SyntaxError	cannot assign to function call	1
  reject	for x: pass	SyntaxError	invalid syntax	1
  reject	for x in: pass	SyntaxError	invalid syntax	1
  reject	[x for f() in y]	SyntaxError	cannot assign to function call	1
  reject	with a as f(): pass	SyntaxError	cannot assign to function call	1
  reject	assert	SyntaxError	invalid syntax	1
  reject	raise a from	SyntaxError	invalid syntax	1
  reject	raise from x	SyntaxError	invalid syntax	1
  reject	pass pass	SyntaxError	invalid syntax	1
  reject	a b	SyntaxError	invalid syntax	1
  reject	a.1	SyntaxError	invalid syntax	1
  reject	a..b	SyntaxError	invalid syntax	1
  reject	a.	SyntaxError	invalid syntax	1
  reject	x = 	SyntaxError	invalid syntax	1
  reject	def 1(): pass	SyntaxError	invalid syntax	1
  reject	class 1: pass	SyntaxError	invalid syntax	1
  reject	global x, 	SyntaxError	invalid syntax	1
  reject	@x\u{a}	SyntaxError	invalid syntax	1
  reject	@x\u{a}y = 1	SyntaxError	invalid syntax	2
  reject	[(yield) for x in y]	SyntaxError	'yield' inside list comprehension	1
  reject	a = b := c	SyntaxError	invalid syntax	1
  reject	f(a = b := 1)	SyntaxError	invalid syntax	1
  reject	(yield) = 1	SyntaxError	cannot assign to yield expression here. Maybe you meant '==' instead of '='?	1
  reject	def f(): yield = 1	SyntaxError	assignment to yield expression not possible	1
  reject	'a' = 1	SyntaxError	cannot assign to literal here. Maybe you meant '==' instead of '='?	1
  reject	f'a' = 1	SyntaxError	cannot assign to f-string expression here. Maybe you meant '==' instead of '='?	1
  reject	... = 1	SyntaxError	cannot assign to ellipsis here. Maybe you meant '==' instead of '='?	1
  reject	-x = 1	SyntaxError	cannot assign to expression here. Maybe you meant '==' instead of '='?	1
  reject	[a, 1] = x	SyntaxError	cannot assign to literal	1
  reject	(a, f()) = x	SyntaxError	cannot assign to function call	1
  reject	{a} = 1	SyntaxError	cannot assign to set display here. Maybe you meant '==' instead of '='?	1
  reject	{} = 1	SyntaxError	cannot assign to dict literal here. Maybe you meant '==' instead of '='?	1
  reject	lambda: 1 = 1	SyntaxError	cannot assign to lambda	1
  reject	a if b else c = 1	SyntaxError	cannot assign to conditional expression	1
  reject	x.y = = 2	SyntaxError	invalid syntax	1
  reject	(a b)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	[a b]	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	{a b}	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	{a:b c}	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(a "x")	SyntaxError	invalid syntax	1
  reject	f(x.y "x")	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(_ a)	SyntaxError	invalid syntax	1
  reject	f(1 2)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(a=b c)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	x[a b]	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(a, b c d)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	elif x: pass	SyntaxError	invalid syntax	1
  reject	import	SyntaxError	invalid syntax	1
  reject	import a.	SyntaxError	invalid syntax	1
  reject	import a as b.c	SyntaxError	invalid syntax	1
  reject	0_7	SyntaxError	leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers	1
  reject	1.0.0	SyntaxError	invalid syntax	1
  reject	x = 5 if	SyntaxError	invalid syntax	1
  reject	(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((())))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))	SyntaxError	too many nested parentheses	1
  reject	a\\	SyntaxError	unexpected EOF while parsing	1
  reject	a\\\u{a}	SyntaxError	unexpected EOF while parsing	1
  reject	x = \\\u{a}	SyntaxError	unexpected EOF while parsing	1
  reject	(\\	SyntaxError	'(' was never closed	1
  reject	x = 1 +	SyntaxError	invalid syntax	1
  reject	print(1	SyntaxError	'(' was never closed	1
  reject	print(1\u{a}x = 2	SyntaxError	'(' was never closed	1
  reject	print(1\u{a}x	SyntaxError	'(' was never closed	1
  reject	x = {'a': 1\u{a}y = 2	SyntaxError	'{' was never closed	1
  reject	def f(:\u{a} pass	SyntaxError	invalid syntax	1
  reject	while x = 1: pass	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	if f() = 1: pass	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	if a.b = 1: pass	SyntaxError	cannot assign to attribute here. Maybe you meant '==' instead of '='?	1
  reject	if (a, b) = 1: pass	SyntaxError	invalid syntax	1
  reject	if x == 1 = 2: pass	SyntaxError	invalid syntax	1
  reject	f(x = 1 = 2)	SyntaxError	invalid syntax	1
  reject	if True:\u{a}else: pass	IndentationError	expected an indented block after 'if' statement on line 1	2
  reject	class A:\u{a}x=1	IndentationError	expected an indented block after class definition on line 1	2
  reject	for i in x:\u{a}foo	IndentationError	expected an indented block after 'for' statement on line 1	2
  reject	def f():\u{a}x	IndentationError	expected an indented block after function definition on line 1	2
  reject	with a:\u{a}b	IndentationError	expected an indented block after 'with' statement on line 1	2
  reject	try:\u{a}x	IndentationError	expected an indented block after 'try' statement on line 1	2
  reject	try:\u{a} x\u{a}except:\u{a}y	IndentationError	expected an indented block after 'except' statement on line 3	4
  reject	try:\u{a} x\u{a}except A as b:\u{a}y	IndentationError	expected an indented block after 'except' statement on line 3	4
  reject	try:\u{a} x\u{a}finally:\u{a}y	IndentationError	expected an indented block after 'finally' statement on line 3	4
  reject	while 1:\u{a}x	IndentationError	expected an indented block after 'while' statement on line 1	2
  reject	if 1:\u{a} x\u{a}elif 2:\u{a}y	IndentationError	expected an indented block after 'elif' statement on line 3	4
  reject	if 1:\u{a} x\u{a}else:\u{a}y	IndentationError	expected an indented block after 'else' statement on line 3	4
  reject	for x in y:\u{a} z\u{a}else:\u{a}x	IndentationError	expected an indented block after 'else' statement on line 3	4
  reject	x = 1\u{a}  y = 2	IndentationError	unexpected indent	2
  reject	def f():\u{a}    x = 1\u{a}      y = 2	IndentationError	unexpected indent	3
  reject	def f(x):\u{a} global x	SyntaxError	name 'x' is parameter and global	2
  reject	def f():\u{a} x=1\u{a} global x	SyntaxError	name 'x' is assigned to before global declaration	3
  reject	x = 1;; y	SyntaxError	invalid syntax	1
  reject	; x	SyntaxError	invalid syntax	1
  reject	1 = x	SyntaxError	cannot assign to literal here. Maybe you meant '==' instead of '='?	1
  reject	1 += x	SyntaxError	'literal' is an illegal expression for augmented assignment	1
  reject	x + 1 = 2	SyntaxError	cannot assign to expression here. Maybe you meant '==' instead of '='?	1
  reject	f(x) = y	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	x() = y()	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	a, f() = 1, 2	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	(f()) = 1	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	[f() for x in y] = 1	SyntaxError	cannot assign to list comprehension here. Maybe you meant '==' instead of '='?	1
  reject	for 1 in x: pass	SyntaxError	cannot assign to literal	1
  reject	for x, f() in y: pass	SyntaxError	cannot assign to function call	1
  reject	for x in *a: pass	SyntaxError	can't use starred expression here	1
  reject	def f(a b): pass	SyntaxError	invalid syntax	1
  reject	def f(a, b c): pass	SyntaxError	invalid syntax	1
  reject	x = yield = 1	SyntaxError	assignment to yield expression not possible	1
  reject	if x:\u{a}  y\u{a} z	IndentationError	unindent does not match any outer indentation level	3
  reject	if 1:\u{a}	IndentationError	expected an indented block after 'if' statement on line 1	1
  reject	lambda *: 1	SyntaxError	named arguments must follow bare *	1
  reject	lambda a=1, b: 1	SyntaxError	non-default argument follows default argument	1
  reject	lambda (a): 1	SyntaxError	Lambda expression parameters cannot be parenthesized	1
  reject	f(**)	SyntaxError	invalid syntax	1
  reject	f(*)	SyntaxError	invalid syntax	1
  reject	class A(x for x in y): pass	SyntaxError	invalid syntax	1
  reject	print(a b)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	print('a' b)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	print('a' 'b' c)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	foo(1 if x 2)	SyntaxError	expected 'else' after 'if' expression	1
  reject	<>	SyntaxError	invalid syntax	1
  reject	a <> b	SyntaxError	invalid syntax	1
  reject	a => b	SyntaxError	invalid syntax	1
  reject	if (x {	SyntaxError	'{' was never closed	1
  reject	if x {\u{a}	SyntaxError	'{' was never closed	1
  reject	f(), x = 1	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	(a < b) = 1	SyntaxError	cannot assign to comparison here. Maybe you meant '==' instead of '='?	1
  reject	(a, b) = c = f() = 1	SyntaxError	cannot assign to function call	1
  reject	x = = (1	SyntaxError	invalid syntax	1
  reject	foo(a = = 1	SyntaxError	invalid syntax	1
  reject	f = (a\u{a}b = 2\u{a}	SyntaxError	'(' was never closed	1
  reject	[1, 2	SyntaxError	'[' was never closed	1
  reject	{'a': 1	SyntaxError	'{' was never closed	1
  reject	{'a': [1, 2}	SyntaxError	closing parenthesis '}' does not match opening parenthesis '['	1
  reject	x = [1, 2))	SyntaxError	closing parenthesis ')' does not match opening parenthesis '['	1
  reject	print 'a' % b	SyntaxError	Missing parentheses in call to 'print'. Did you mean print(...)?	1
  reject	print a, b	SyntaxError	Missing parentheses in call to 'print'. Did you mean print(...)?	1
  reject	print(1) 2	SyntaxError	invalid syntax	1
  reject	def f(x):\u{a}return x	IndentationError	expected an indented block after function definition on line 1	2
  reject	if x:\u{a}    pass\u{a}   else:\u{a}    pass	IndentationError	unindent does not match any outer indentation level	3
  reject	for i in range(3) print(i)	SyntaxError	invalid syntax	1
  reject	for i in range(3):print(i) print(j)	SyntaxError	invalid syntax	1
  reject	while x print(1)	SyntaxError	invalid syntax	1
  reject	if x = 1:\u{a} pass	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	elif	SyntaxError	invalid syntax	1
  reject	else:\u{a} pass	SyntaxError	invalid syntax	1
  reject	x = 1 if 2	SyntaxError	expected 'else' after 'if' expression	1
  reject	x = if	SyntaxError	invalid syntax	1
  reject	return	SyntaxError	'return' outside function	1
  reject	import a as	SyntaxError	invalid syntax	1
  reject	import 1	SyntaxError	invalid syntax	1
  reject	from a	SyntaxError	invalid syntax	1
  reject	from a import (b	SyntaxError	'(' was never closed	1
  reject	from a import ()	SyntaxError	invalid syntax	1
  reject	from . import	SyntaxError	invalid syntax	1
  reject	from a import b as	SyntaxError	invalid syntax	1
  reject	import a b	SyntaxError	invalid syntax	1
  reject	from a import b c	SyntaxError	invalid syntax	1
  reject	from a import *, b	SyntaxError	invalid syntax	1
  reject	class A(b	SyntaxError	'(' was never closed	1
  reject	class A:	IndentationError	expected an indented block after class definition on line 1	1
  reject	def f():	IndentationError	expected an indented block after function definition on line 1	1
  reject	def f(x, x=1, *x): pass	SyntaxError	duplicate argument 'x' in function definition	1
  reject	lambda x, x: 1	SyntaxError	duplicate argument 'x' in function definition	1
  reject	lambda **k, a: 1	SyntaxError	arguments cannot follow var-keyword argument	1
  reject	lambda *a, *b: 1	SyntaxError	* argument may appear only once	1
  reject	lambda /: 1	SyntaxError	invalid syntax	1
  reject	def f(*, a, *b): pass	SyntaxError	* argument may appear only once	1
  reject	def f(a, /, *, b, /): pass	SyntaxError	/ must be ahead of *	1
  reject	def f(a, /*b): pass	SyntaxError	expected comma between / and *	1
  reject	def f(a=): pass	SyntaxError	expected default value expression	1
  reject	def f(**k=1): pass	SyntaxError	var-keyword argument cannot have default value	1
  reject	def f(**k, *a): pass	SyntaxError	arguments cannot follow var-keyword argument	1
  reject	def f(/, a): pass	SyntaxError	at least one argument must precede /	1
  reject	def f(*, ): pass	SyntaxError	named arguments must follow bare *	1
  reject	def f(1): pass	SyntaxError	invalid syntax	1
  reject	def f('a'): pass	SyntaxError	invalid syntax	1
  reject	def f(a.b): pass	SyntaxError	invalid syntax	1
  reject	def f(a, *): pass	SyntaxError	named arguments must follow bare *	1
  reject	class A:\u{a} return 1	SyntaxError	'return' outside function	2
  reject	class A:\u{a} yield 1	SyntaxError	'yield' outside function	2
  reject	class A:\u{a} break	SyntaxError	'break' outside loop	2
  reject	def f():\u{a} break	SyntaxError	'break' outside loop	2
  reject	def f():\u{a} continue	SyntaxError	'continue' not properly in loop	2
  reject	for x in y:\u{a} def f():\u{a}  break	SyntaxError	'break' outside loop	3
  reject	while 1:\u{a} class A:\u{a}  continue	SyntaxError	'continue' not properly in loop	3
  reject	for x in y: pass\u{a}else: break	SyntaxError	'break' outside loop	2
  reject	def f():\u{a} from a import *	SyntaxError	import * only allowed at module level	2
  reject	def f(x):\u{a} nonlocal x	SyntaxError	name 'x' is parameter and nonlocal	2
  reject	x = yield	SyntaxError	'yield' outside function	1
  reject	[(yield 1) for x in y]	SyntaxError	'yield' inside list comprehension	1
  reject	{(yield) for x in y}	SyntaxError	'yield' inside set comprehension	1
  reject	((yield) for x in y)	SyntaxError	'yield' inside generator expression	1
  reject	{(yield): 1 for x in y}	SyntaxError	'yield' inside dict comprehension	1
  reject	def f():\u{a} [(yield) for x in y]	SyntaxError	'yield' inside list comprehension	2
  reject	a = *b	SyntaxError	can't use starred expression here	1
  reject	(*a) = b	SyntaxError	cannot use starred expression here	1
  reject	*a	SyntaxError	can't use starred expression here	1
  reject	print(*a	SyntaxError	'(' was never closed	1
  reject	x = *a, *b = 1, 2	SyntaxError	multiple starred expressions in assignment	1
  reject	a, *b, *c = d	SyntaxError	multiple starred expressions in assignment	1
  reject	[*a, *b] = c	SyntaxError	multiple starred expressions in assignment	1
  reject	for *a, *b in c: pass	SyntaxError	multiple starred expressions in assignment	1
  reject	for *a in c: pass	SyntaxError	starred assignment target must be in a list or tuple	1
  reject	del (a, f())	SyntaxError	cannot delete function call	1
  reject	del [a, 1]	SyntaxError	cannot delete literal	1
  reject	del a + b	SyntaxError	cannot delete expression	1
  reject	del (a)()	SyntaxError	cannot delete function call	1
  reject	del a, *b	SyntaxError	cannot delete starred	1
  reject	del None	SyntaxError	cannot delete None	1
  reject	del	SyntaxError	invalid syntax	1
  reject	del 1, 2	SyntaxError	cannot delete literal	1
  reject	x += 1 += 2	SyntaxError	invalid syntax	1
  reject	x + 1 += 2	SyntaxError	'expression' is an illegal expression for augmented assignment	1
  reject	None += 1	SyntaxError	'None' is an illegal expression for augmented assignment	1
  reject	[a] += 1	SyntaxError	'list' is an illegal expression for augmented assignment	1
  reject	*a += 1	SyntaxError	'starred' is an illegal expression for augmented assignment	1
  reject	(yield) += 1	SyntaxError	'yield expression' is an illegal expression for augmented assignment	1
  reject	'a' += 1	SyntaxError	'literal' is an illegal expression for augmented assignment	1
  reject	x: int: int	SyntaxError	invalid syntax	1
  reject	x, y: int	SyntaxError	only single target (not tuple) can be annotated	1
  reject	(x, y): int = 1	SyntaxError	only single target (not tuple) can be annotated	1
  reject	None: int	SyntaxError	illegal target for annotation	1
  reject	1: int	SyntaxError	illegal target for annotation	1
  reject	a + b: int	SyntaxError	illegal target for annotation	1
  reject	x: 	SyntaxError	invalid syntax	1
  reject	x:	SyntaxError	invalid syntax	1
  reject	lambda: int = 1	SyntaxError	cannot assign to lambda	1
  reject	f(x for x in y, 1)	SyntaxError	Generator expression must be parenthesized	1
  reject	f(1, x for x in y)	SyntaxError	Generator expression must be parenthesized	1
  reject	f(x for x in y, z=1)	SyntaxError	Generator expression must be parenthesized	1
  reject	f(a, b for b in c)	SyntaxError	Generator expression must be parenthesized	1
  reject	f(x=1 for x in y)	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	f(None=1)	SyntaxError	cannot assign to None	1
  reject	f(False=1)	SyntaxError	cannot assign to False	1
  reject	f(1=2)	SyntaxError	expression cannot contain assignment, perhaps you meant "=="?	1
  reject	f('a'=2)	SyntaxError	expression cannot contain assignment, perhaps you meant "=="?	1
  reject	f(a)(b=1, b=2)	SyntaxError	keyword argument repeated: b	1
  reject	f(**k, *a)	SyntaxError	iterable argument unpacking follows keyword argument unpacking	1
  reject	f(a=1, *b, c)	SyntaxError	positional argument follows keyword argument	1
  reject	f(a=1, **b, c)	SyntaxError	positional argument follows keyword argument unpacking	1
  reject	f(a b)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(a, b c)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	f(a,, b)	SyntaxError	invalid syntax	1
  reject	f(,)	SyntaxError	invalid syntax	1
  reject	f(a;b)	SyntaxError	invalid syntax	1
  reject	f(a:b)	SyntaxError	invalid syntax	1
  reject	f(a	SyntaxError	'(' was never closed	1
  reject	f(a))	SyntaxError	unmatched ')'	1
  reject	x[	SyntaxError	'[' was never closed	1
  reject	x[]	SyntaxError	invalid syntax	1
  reject	x[1:2:3:4]	SyntaxError	invalid syntax	1
  reject	x[1,,2]	SyntaxError	invalid syntax	1
  reject	x[a b:c]	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	x[1	SyntaxError	'[' was never closed	1
  reject	{a:b, c:d e}	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	{a: b c: d}	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	{a: b, **c d}	SyntaxError	invalid syntax	1
  reject	{a, b: c}	SyntaxError	invalid syntax	1
  reject	{a: b, c}	SyntaxError	':' expected after dictionary key	1
  reject	{**a, b}	SyntaxError	':' expected after dictionary key	1
  reject	{a:, b: c}	SyntaxError	expression expected after dictionary key and ':'	1
  reject	{*a: b}	SyntaxError	invalid syntax	1
  reject	{a: *b}	SyntaxError	cannot use a starred expression in a dictionary value	1
  reject	{a: **b}	SyntaxError	invalid syntax	1
  reject	{**a for a in b}	SyntaxError	dict unpacking cannot be used in dict comprehension	1
  reject	{a: b for}	SyntaxError	invalid syntax	1
  reject	[for x in y]	SyntaxError	invalid syntax	1
  reject	[x for]	SyntaxError	invalid syntax	1
  reject	[x for x]	SyntaxError	invalid syntax	1
  reject	[x for x in]	SyntaxError	invalid syntax	1
  reject	[x for x in y if]	SyntaxError	invalid syntax	1
  reject	[x for x in y z]	SyntaxError	invalid syntax	1
  reject	[x, y for x in z]	SyntaxError	did you forget parentheses around the comprehension target?	1
  reject	[x for x in y, z]	SyntaxError	invalid syntax	1
  reject	[x y for x in z]	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	(x, y for x in z)	SyntaxError	invalid syntax	1
  reject	(x for x in y, z)	SyntaxError	invalid syntax	1
  reject	(x,, y)	SyntaxError	invalid syntax	1
  reject	(,)	SyntaxError	invalid syntax	1
  reject	(a if b else)	SyntaxError	invalid syntax	1
  reject	(a := )	SyntaxError	invalid syntax	1
  reject	(1 := 2)	SyntaxError	cannot use assignment expressions with literal	1
  reject	(f() := 2)	SyntaxError	cannot use assignment expressions with function call	1
  reject	(a[0] := 2)	SyntaxError	cannot use assignment expressions with subscript	1
  reject	(a, b := 2) = 1	SyntaxError	cannot assign to named expression	1
  reject	x := 1	SyntaxError	invalid syntax	1
  reject	if x := : pass	SyntaxError	invalid syntax	1
  reject	x = (y := 1	SyntaxError	'(' was never closed	1
  reject	not	SyntaxError	invalid syntax	1
  reject	not not	SyntaxError	invalid syntax	1
  reject	-	SyntaxError	invalid syntax	1
  reject	a -	SyntaxError	invalid syntax	1
  reject	a *	SyntaxError	invalid syntax	1
  reject	a **	SyntaxError	invalid syntax	1
  reject	a and	SyntaxError	invalid syntax	1
  reject	a or	SyntaxError	invalid syntax	1
  reject	or a	SyntaxError	invalid syntax	1
  reject	a in	SyntaxError	invalid syntax	1
  reject	a not b	SyntaxError	invalid syntax	1
  reject	a is	SyntaxError	invalid syntax	1
  reject	a not	SyntaxError	invalid syntax	1
  reject	is a	SyntaxError	invalid syntax	1
  reject	a < > b	SyntaxError	invalid syntax	1
  reject	a === b	SyntaxError	invalid syntax	1
  reject	a !== b	SyntaxError	invalid syntax	1
  reject	a ! = b	SyntaxError	invalid syntax	1
  reject	a = == b	SyntaxError	invalid syntax	1
  reject	a =+ = b	SyntaxError	invalid syntax	1
  reject	a +/ b	SyntaxError	invalid syntax	1
  reject	* a	SyntaxError	can't use starred expression here	1
  reject	** a	SyntaxError	invalid syntax	1
  reject	a ** * b	SyntaxError	invalid syntax	1
  reject	lambda	SyntaxError	invalid syntax	1
  reject	lambda:	SyntaxError	invalid syntax	1
  reject	lambda x:	SyntaxError	invalid syntax	1
  reject	lambda x=: 1	SyntaxError	invalid syntax	1
  reject	lambda x:int: 1	SyntaxError	illegal target for annotation	1
  reject	x.	SyntaxError	invalid syntax	1
  reject	x.1	SyntaxError	invalid syntax	1
  reject	x.()	SyntaxError	invalid syntax	1
  reject	x.if	SyntaxError	invalid syntax	1
  reject	x.[1]	SyntaxError	invalid syntax	1
  reject	.x	SyntaxError	invalid syntax	1
  reject	..x	SyntaxError	invalid syntax	1
  reject	x..y	SyntaxError	invalid syntax	1
  reject	...x	SyntaxError	invalid syntax	1
  reject	x ... y	SyntaxError	invalid syntax	1
  reject	@	SyntaxError	invalid syntax	1
  reject	@a	SyntaxError	invalid syntax	1
  reject	@a b\u{a}def f(): pass	SyntaxError	invalid syntax	1
  reject	@a\u{a}@b\u{a}x=1	SyntaxError	invalid syntax	3
  reject	@a class B: pass	SyntaxError	invalid syntax	1
  reject	$x	SyntaxError	invalid syntax	1
  reject	x$	SyntaxError	invalid syntax	1
  reject	x?	SyntaxError	invalid syntax	1
  reject	!x	SyntaxError	invalid syntax	1
  reject	x!	SyntaxError	invalid syntax	1
  reject	a ? b : c	SyntaxError	invalid syntax	1
  reject	a || b	SyntaxError	invalid syntax	1
  reject	x++ + 	SyntaxError	invalid syntax	1
  reject	x--	SyntaxError	invalid syntax	1
  reject	i++;	SyntaxError	invalid syntax	1
  reject	0xg	SyntaxError	invalid hexadecimal literal	1
  reject	0b	SyntaxError	invalid binary literal	1
  reject	0b2	SyntaxError	invalid digit '2' in binary literal	1
  reject	0o	SyntaxError	invalid octal literal	1
  reject	0o8	SyntaxError	invalid digit '8' in octal literal	1
  reject	0b1_	SyntaxError	invalid binary literal	1
  reject	0x_	SyntaxError	invalid hexadecimal literal	1
  reject	0x1__2	SyntaxError	invalid hexadecimal literal	1
  reject	09	SyntaxError	leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers	1
  reject	007	SyntaxError	leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers	1
  reject	1e+	SyntaxError	invalid decimal literal	1
  reject	1e-	SyntaxError	invalid decimal literal	1
  reject	1.5e	SyntaxError	invalid decimal literal	1
  reject	1_000_	SyntaxError	invalid decimal literal	1
  reject	1__000	SyntaxError	invalid decimal literal	1
  reject	123abc	SyntaxError	invalid decimal literal	1
  reject	1.5abc	SyntaxError	invalid decimal literal	1
  reject	0xfgh	SyntaxError	invalid hexadecimal literal	1
  reject	1.2.3	SyntaxError	invalid syntax	1
  reject	1_.5	SyntaxError	invalid decimal literal	1
  reject	5 5	SyntaxError	invalid syntax	1
  reject	'a' 5	SyntaxError	invalid syntax	1
  reject	5 'a'	SyntaxError	invalid syntax	1
  reject	a 'b'	SyntaxError	invalid syntax	1
  reject	x'abc'	SyntaxError	invalid syntax	1
  reject	bu'a'	SyntaxError	invalid syntax	1
  reject	ur'a'	SyntaxError	invalid syntax	1
  reject	'a	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	"a	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	'a\u{a}'	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	'''a	SyntaxError	unterminated triple-quoted string literal (detected at line 1)	1
  reject	"""a\u{a}\u{a}\u{a}b	SyntaxError	unterminated triple-quoted string literal (detected at line 4)	1
  reject	f'a	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	f'''a	SyntaxError	unterminated triple-quoted string literal (detected at line 1)	1
  reject	x = 'abc\u{a}y = 1	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	x = 1\u{a}y = 'abc	SyntaxError	unterminated string literal (detected at line 2)	2
  reject	'\\x'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape	1
  reject	'\\xg0'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape	1
  reject	'a\\x1'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 1-3: truncated \\xXX escape	1
  reject	'\\u'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\uXXXX escape	1
  reject	'\\u123g'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \\uXXXX escape	1
  reject	'\\U0011ffff'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character	1
  reject	'\\U1234567'	SyntaxError	(unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: truncated \\UXXXXXXXX escape	1
  reject	b'\\xg1'	SyntaxError	(value error) invalid \\x escape at position 0	1
  reject	b'a\\x'	SyntaxError	(value error) invalid \\x escape at position 1	1
  reject	b'\\u00e9' 'a'	SyntaxError	cannot mix bytes and nonbytes literals	1
  reject	f'{'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a b'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a:{b}'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a:{b'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a}}'	SyntaxError	f-string: single '}' is not allowed	1
  reject	f'{{a}'	SyntaxError	f-string: single '}' is not allowed	1
  reject	f'{!r}'	SyntaxError	f-string: expression required before '!'	1
  reject	f'{:d}'	SyntaxError	f-string: expression required before ':'	1
  reject	f'{ }'	SyntaxError	f-string: empty expression not allowed	1
  reject	f'{a!rr}'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a!r:{'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a!r'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a[}'	SyntaxError	f-string: closing parenthesis '}' does not match opening parenthesis '['	1
  reject	f'{a)}'	SyntaxError	f-string: unmatched ')'	1
  reject	f'{a\\n}'	SyntaxError	f-string expression part cannot include a backslash	1
  reject	f'{#}'	SyntaxError	f-string expression part cannot include '#'	1
  reject	f'{*a}'	SyntaxError	f-string: cannot use starred expression here	1
  reject	f'{**a}'	SyntaxError	f-string: cannot use double starred expression here	1
  reject	f'{a=!}'	SyntaxError	f-string: invalid conversion character: expected 's', 'r', or 'a'	1
  reject	f'{lambda x: 1}'	SyntaxError	f-string: invalid syntax	1
  reject	f'{a $ b}'	SyntaxError	f-string: invalid syntax	1
  reject	f'{1 +}'	SyntaxError	f-string: invalid syntax	1
  reject	f'{a = b}'	SyntaxError	f-string: expecting '}'	1
  reject	f'{a' 'b}'	SyntaxError	f-string: expecting '}'	1
  reject	f'{return}'	SyntaxError	f-string: invalid syntax	1
  reject	f'{if}'	SyntaxError	f-string: invalid syntax	1
  reject	f'{yield}'	SyntaxError	'yield' outside function	1
  reject	\\	SyntaxError	unexpected EOF while parsing	1
  reject	\\a	SyntaxError	unexpected character after line continuation character	1
  reject	a \\ b	SyntaxError	unexpected character after line continuation character	1
  reject	a = \\\u{a}	SyntaxError	unexpected EOF while parsing	1
  reject	x = 1 \\ \u{a}y = 2	SyntaxError	unexpected character after line continuation character	1
  reject	 a	IndentationError	unexpected indent	1
  reject	a\u{a} b	IndentationError	unexpected indent	2
  reject	if a:\u{a}  b\u{a} c	IndentationError	unindent does not match any outer indentation level	3
  reject	if a:\u{a}    b\u{a}  c\u{a}	IndentationError	unindent does not match any outer indentation level	3
  reject	if a:\u{a}b	IndentationError	expected an indented block after 'if' statement on line 1	2
  reject	if a:\u{a}	IndentationError	expected an indented block after 'if' statement on line 1	1
  reject	if a:	IndentationError	expected an indented block after 'if' statement on line 1	1
  reject	while a:\u{a}# x\u{a}	IndentationError	expected an indented block after 'while' statement on line 1	2
  reject	if a:\u{a}  if b:\u{a}  c	IndentationError	expected an indented block after 'if' statement on line 2	3
  reject	def f():\u{a}\u{a}\u{a}x = 1	IndentationError	expected an indented block after function definition on line 1	4
  reject	class A:\u{a}\u{a}  # only\u{a}x	IndentationError	expected an indented block after class definition on line 1	4
  reject	try:\u{a} a\u{a}else:\u{a} b	SyntaxError	expected 'except' or 'finally' block	3
  reject	try:\u{a} a\u{a}	SyntaxError	expected 'except' or 'finally' block	2
  reject	try: a	SyntaxError	expected 'except' or 'finally' block	1
  reject	try:\u{a} a\u{a}except:\u{a} b\u{a}finally	SyntaxError	expected ':'	5
  reject	try:\u{a} a\u{a}finally:\u{a} b\u{a}else:\u{a} c	SyntaxError	invalid syntax	5
  reject	try:\u{a} a\u{a}except A as 1:\u{a} b	SyntaxError	invalid syntax	3
  reject	try:\u{a} a\u{a}except A as b.c:\u{a} b	SyntaxError	invalid syntax	3
  reject	try:\u{a} a\u{a}except A, b:\u{a} c	SyntaxError	multiple exception types must be parenthesized	3
  reject	try:\u{a} a\u{a}except as b:\u{a} c	SyntaxError	invalid syntax	3
  reject	try:\u{a} a\u{a}except A\u{a} b	SyntaxError	expected ':'	3
  reject	with a as 1: pass	SyntaxError	cannot assign to literal	1
  reject	with a as b + c: pass	SyntaxError	cannot assign to expression	1
  reject	with (a as f()): pass	SyntaxError	cannot assign to function call	1
  reject	with a as b, c as 2: pass	SyntaxError	cannot assign to literal	1
  reject	with: pass	SyntaxError	invalid syntax	1
  reject	with a b: pass	SyntaxError	invalid syntax	1
  reject	with a, : pass	SyntaxError	invalid syntax	1
  reject	with (a, b	SyntaxError	'(' was never closed	1
  reject	with a as (b, f()): pass	SyntaxError	cannot assign to function call	1
  reject	if x:\u{a}\u{9}y\u{a}        z	TabError	inconsistent use of tabs and spaces in indentation	3
  reject	if x:\u{a}        y\u{a}\u{9}z	TabError	inconsistent use of tabs and spaces in indentation	3
  reject	if x:\u{a} \u{9}y\u{a}\u{9}z	TabError	inconsistent use of tabs and spaces in indentation	3
  reject	nonlocal x\u{a}	SyntaxError	nonlocal declaration not allowed at module level	1
  reject	global	SyntaxError	invalid syntax	1
  reject	global 1	SyntaxError	invalid syntax	1
  reject	global x y	SyntaxError	invalid syntax	1
  reject	nonlocal	SyntaxError	invalid syntax	1
  reject	pass 1	SyntaxError	invalid syntax	1
  reject	break 1	SyntaxError	invalid syntax	1
  reject	raise a, b	SyntaxError	invalid syntax	1
  reject	assert a,	SyntaxError	invalid syntax	1
  reject	assert a b	SyntaxError	invalid syntax	1
  reject	a b c	SyntaxError	invalid syntax	1
  reject	a, b c	SyntaxError	invalid syntax	1
  reject	a = b c	SyntaxError	invalid syntax	1
  reject	a = b, c d	SyntaxError	invalid syntax	1
  reject	return x y	SyntaxError	invalid syntax	1
  reject	(a))	SyntaxError	unmatched ')'	1
  reject	[a))	SyntaxError	closing parenthesis ')' does not match opening parenthesis '['	1
  reject	(a]	SyntaxError	closing parenthesis ']' does not match opening parenthesis '('	1
  reject	[a)	SyntaxError	closing parenthesis ')' does not match opening parenthesis '['	1
  reject	{a)	SyntaxError	closing parenthesis ')' does not match opening parenthesis '{'	1
  reject	(a\u{a}]	SyntaxError	closing parenthesis ']' does not match opening parenthesis '(' on line 1	2
  reject	(a,\u{a}[b,\u{a}c)	SyntaxError	closing parenthesis ')' does not match opening parenthesis '[' on line 2	3
  reject	(a,\u{a} b\u{a}	SyntaxError	'(' was never closed	1
  reject	foo(\u{a}  a,\u{a}  b\u{a}bar = 1\u{a}baz = 2	SyntaxError	'(' was never closed	1
  reject	x = {\u{a}  'a': 1,\u{a}  'b': 2\u{a}y = 3	SyntaxError	'{' was never closed	1
  reject	x = 1\u{a})\u{a}	SyntaxError	unmatched ')'	2
  reject	if True\u{a}    x = 1	SyntaxError	expected ':'	1
  reject	if True\u{a}	SyntaxError	expected ':'	1
  reject	for x in y\u{a}	SyntaxError	expected ':'	1
  reject	while True\u{a}	SyntaxError	expected ':'	1
  reject	class A\u{a}	SyntaxError	expected ':'	1
  reject	class A(B)\u{a}    pass	SyntaxError	expected ':'	1
  reject	def f(x)\u{a}    pass	SyntaxError	expected ':'	1
  reject	def f(x) -> int\u{a}    pass	SyntaxError	expected ':'	1
  reject	try\u{a}    a	SyntaxError	expected ':'	1
  reject	else\u{a}	SyntaxError	invalid syntax	1
  reject	if a: b\u{a}else\u{a} c	SyntaxError	expected ':'	2
  reject	if a: b\u{a}elif c\u{a} d	SyntaxError	expected ':'	2
  reject	try: a\u{a}except A\u{a} b	SyntaxError	expected ':'	2
  reject	try: a\u{a}finally\u{a} b	SyntaxError	expected ':'	2
  reject	with a\u{a} b	SyntaxError	expected ':'	1
  reject	with a as b\u{a} c	SyntaxError	expected ':'	1
  reject	lambda x 1	SyntaxError	invalid syntax	1
  reject	if a:: b	SyntaxError	invalid syntax	1
  reject	if (a: b	SyntaxError	invalid syntax	1
  reject	if a): b	SyntaxError	unmatched ')'	1
  reject	for (x in y): pass	SyntaxError	invalid syntax	1
  reject	for x in y z: pass	SyntaxError	invalid syntax	1
  reject	for x, in : pass	SyntaxError	invalid syntax	1
  reject	for in y: pass	SyntaxError	invalid syntax	1
  reject	for x of y: pass	SyntaxError	invalid syntax	1
  reject	for (i = 0; i < 3; i++): pass	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	while (x = 1): pass	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	if a = b and c: pass	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	if a and b = c: pass	SyntaxError	invalid syntax	1
  reject	if x == 1 and y = 2: pass	SyntaxError	invalid syntax	1
  reject	if not a = 1: pass	SyntaxError	invalid syntax	1
  reject	(x = 1)	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	[x = 1]	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	{x = 1}	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	x[a = 1]	SyntaxError	invalid syntax. Maybe you meant '==' or ':=' instead of '='?	1
  reject	(x.y = 1)	SyntaxError	cannot assign to attribute here. Maybe you meant '==' instead of '='?	1
  reject	(f(x) = 1)	SyntaxError	cannot assign to function call here. Maybe you meant '==' instead of '='?	1
  reject	print(x = )	SyntaxError	invalid syntax	1
  reject	print(x if y)	SyntaxError	expected 'else' after 'if' expression	1
  reject	x = (a if b)	SyntaxError	expected 'else' after 'if' expression	1
  reject	let x = 5	SyntaxError	invalid syntax	1
  reject	var x = 5	SyntaxError	invalid syntax	1
  reject	const x = 1	SyntaxError	invalid syntax	1
  reject	function f() {}	SyntaxError	invalid syntax	1
  reject	int x = 5	SyntaxError	invalid syntax	1
  reject	if (x) { y }	SyntaxError	invalid syntax	1
  reject	x = {a; b}	SyntaxError	invalid syntax	1
  reject	a = 5;;	SyntaxError	invalid syntax	1
  reject	class = 1	SyntaxError	invalid syntax	1
  reject	lambda = 1	SyntaxError	invalid syntax	1
  reject	x.class	SyntaxError	invalid syntax	1
  reject	def class(): pass	SyntaxError	invalid syntax	1
  reject	import class	SyntaxError	invalid syntax	1
  reject	for if in x: pass	SyntaxError	invalid syntax	1
  reject	True = 1	SyntaxError	cannot assign to True	1
  reject	x = None = 1	SyntaxError	cannot assign to None	1
  reject	for None in x: pass	SyntaxError	cannot assign to None	1
  reject	with a as None: pass	SyntaxError	cannot assign to None	1
  reject	(None := 1)	SyntaxError	cannot use assignment expressions with None	1
  reject	def f(None): pass	SyntaxError	invalid syntax	1
  reject	def None(): pass	SyntaxError	invalid syntax	1
  reject	class None: pass	SyntaxError	invalid syntax	1
  reject	import None	SyntaxError	invalid syntax	1
  reject	global None	SyntaxError	invalid syntax	1
  reject	f(a, *)	SyntaxError	invalid syntax	1
  reject	f(* , a)	SyntaxError	invalid syntax	1
  reject	class A(a=1, a=2): pass	SyntaxError	keyword argument repeated: a	1
  reject	class A(*): pass	SyntaxError	invalid syntax	1
  reject	class A(1 2): pass	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))	SyntaxError	too many nested parentheses	1
  reject	[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]	SyntaxError	too many nested parentheses	1
  reject	x = '''\u{a}abc\u{a}	SyntaxError	unterminated triple-quoted string literal (detected at line 2)	1
  reject	# a\u{a}x = (\u{a}	SyntaxError	'(' was never closed	2
  reject	if x:\u{a}    y = 'a\u{a}    z	SyntaxError	unterminated string literal (detected at line 2)	2
  reject	\u{e9} = = 1	SyntaxError	invalid syntax	1
  reject	x = "\u{e9}	SyntaxError	unterminated string literal (detected at line 1)	1
  reject	f(\u{e9} b)	SyntaxError	invalid syntax. Perhaps you forgot a comma?	1
  reject	`1` = 1	SyntaxError	invalid syntax	1
  reject	for a, b, (c + 1, d()): pass	SyntaxError	cannot assign to expression	1
  reject	for (a in b, c()): pass	SyntaxError	cannot assign to function call	1
  reject	lambda a=1,d=,c: None	SyntaxError	expected default value expression	1
  reject	lambda a,d=,c: None	SyntaxError	expected default value expression	1
  reject	with (a as b)\u{a}  pass	SyntaxError	expected ':'	1
  reject	with (a, b as c)\u{a}  pass	SyntaxError	expected ':'	1
  reject	with (a, b)\u{a}  pass	SyntaxError	expected ':'	1
  reject	A[*b:]	SyntaxError	invalid syntax	1
  reject	A[:*b]	SyntaxError	invalid syntax	1
  reject	A[*b:] = 1	SyntaxError	invalid syntax	1
  reject	f(**x, *)	SyntaxError	iterable argument unpacking follows keyword argument unpacking	1
  reject	f(**x, *y)	SyntaxError	iterable argument unpacking follows keyword argument unpacking	1
  reject	f(**x, **)	SyntaxError	invalid syntax	1
  reject	x = = 1\u{a}if a:\u{a}    b\u{a}  c	SyntaxError	invalid syntax	1
  reject	x = = 1\u{a}a \\ b	SyntaxError	invalid syntax	1
  reject	def f() {\u{a}  return x\u{a}}	SyntaxError	expected ':'	1
  reject	(x.y\u{a} = 1	SyntaxError	'(' was never closed	1
  reject	with (\u{a}  a as b,\u{a}  c\u{a}) d	SyntaxError	invalid syntax	4
  accept	a + b * c	{(expression (+ a (* b c)))}
  ranges	a + b * c	{(expression (+ a@0-1 (* b@4-5 c@8-9)@4-9)@0-9)}
  accept	(a + b) * c	{(expression (* (+ a b) c))}
  ranges	(a + b) * c	{(expression (* (+ a@1-2 b@5-6)@1-6 c@10-11)@0-11)}
  accept	a - b - c	{(expression (- (- a b) c))}
  ranges	a - b - c	{(expression (- (- a@0-1 b@4-5)@0-5 c@8-9)@0-9)}
  accept	a - (b - c)	{(expression (- a (- b c)))}
  ranges	a - (b - c)	{(expression (- a@0-1 (- b@5-6 c@9-10)@5-10)@0-11)}
  accept	a ** b ** c	{(expression (** a (** b c)))}
  ranges	a ** b ** c	{(expression (** a@0-1 (** b@5-6 c@10-11)@5-11)@0-11)}
  accept	-a ** -b	{(expression (negate (** a (negate b))))}
  ranges	-a ** -b	{(expression (negate (** a@1-2 (negate b@7-8)@6-8)@1-8)@0-8)}
  accept	-2 ** 2	{(expression (negate (** 2 2)))}
  ranges	-2 ** 2	{(expression (negate (** 2@1-2 2@6-7)@1-7)@0-7)}
  accept	(-2) ** 2	{(expression (** (negate 2) 2))}
  ranges	(-2) ** 2	{(expression (** (negate 2@2-3)@1-3 2@8-9)@0-9)}
  accept	2 ** -1 ** 2	{(expression (** 2 (negate (** 1 2))))}
  ranges	2 ** -1 ** 2	{(expression (** 2@0-1 (negate (** 1@6-7 2@11-12)@6-12)@5-12)@0-12)}
  accept	2 ** -1 * 3	{(expression (* (** 2 (negate 1)) 3))}
  ranges	2 ** -1 * 3	{(expression (* (** 2@0-1 (negate 1@6-7)@5-7)@0-7 3@10-11)@0-11)}
  accept	~a + +b - -c	{(expression (- (+ (invert a) (plus b)) (negate c)))}
  ranges	~a + +b - -c	{(expression (- (+ (invert a@1-2)@0-2 (plus b@6-7)@5-7)@0-7 (negate c@11-12)@10-12)@0-12)}
  accept	not a == b	{(expression (not (compare a equal b)))}
  ranges	not a == b	{(expression (not (compare a@4-5 equal b@9-10)@4-10)@0-10)}
  accept	not not a and not b	{(expression (and [(not (not a)) (not b)]))}
  ranges	not not a and not b	{(expression (and [(not (not a@8-9)@4-9)@0-9 (not b@18-19)@14-19])@0-19)}
  accept	a or b and c or d	{(expression (or [a (and [b c]) d]))}
  ranges	a or b and c or d	{(expression (or [a@0-1 (and [b@5-6 c@11-12])@5-12 d@16-17])@0-17)}
  accept	a and b or c and d	{(expression (or [(and [a b]) (and [c d])]))}
  ranges	a and b or c and d	{(expression (or [(and [a@0-1 b@6-7])@0-7 (and [c@11-12 d@17-18])@11-18])@0-18)}
  accept	a < b <= c == d != e > f >= g	{(expression (compare a less b lessOrEqual c equal d notEqual e greater f greaterOrEqual g))}
  ranges	a < b <= c == d != e > f >= g	{(expression (compare a@0-1 less b@4-5 lessOrEqual c@9-10 equal d@14-15 notEqual e@19-20 greater f@23-24 greaterOrEqual g@28-29)@0-29)}
  accept	a in b not in c is d is not e	{(expression (compare a in b notIn c is d isNot e))}
  ranges	a in b not in c is d is not e	{(expression (compare a@0-1 in b@5-6 notIn c@14-15 is d@19-20 isNot e@28-29)@0-29)}
  accept	not a in b	{(expression (not (compare a in b)))}
  ranges	not a in b	{(expression (not (compare a@4-5 in b@9-10)@4-10)@0-10)}
  accept	a if b else c if d else e	{(expression (if b a (if d c e)))}
  ranges	a if b else c if d else e	{(expression (if b@5-6 a@0-1 (if d@17-18 c@12-13 e@24-25)@12-25)@0-25)}
  accept	(a if b else c) if d else e	{(expression (if d (if b a c) e))}
  ranges	(a if b else c) if d else e	{(expression (if d@19-20 (if b@6-7 a@1-2 c@13-14)@1-14 e@26-27)@0-27)}
  accept	a | b ^ c & d << e >> f + g - h * i / j // k % l @ m	{(expression (| a (^ b (& c (>> (<< d e) (- (+ f g) (@ (% (// (/ (* h i) j) k) l) m)))))))}
  ranges	a | b ^ c & d << e >> f + g - h * i / j // k % l @ m	{(expression (| a@0-1 (^ b@4-5 (& c@8-9 (>> (<< d@12-13 e@17-18)@12-18 (- (+ f@22-23 g@26-27)@22-27 (@ (% (// (/ (* h@30-31 i@34-35)@30-35 j@38-39)@30-39 k@43-44)@30-44 l@47-48)@30-48 m@51-52)@30-52)@22-52)@12-52)@8-52)@4-52)@0-52)}
  accept	a @ b @ c * d	{(expression (* (@ (@ a b) c) d))}
  ranges	a @ b @ c * d	{(expression (* (@ (@ a@0-1 b@4-5)@0-5 c@8-9)@0-9 d@12-13)@0-13)}
  accept	a << 1 + 2	{(expression (<< a (+ 1 2)))}
  ranges	a << 1 + 2	{(expression (<< a@0-1 (+ 1@5-6 2@9-10)@5-10)@0-10)}
  accept	a & b == c	{(expression (compare (& a b) equal c))}
  ranges	a & b == c	{(expression (compare (& a@0-1 b@4-5)@0-5 equal c@9-10)@0-10)}
  accept	a == b & c	{(expression (compare a equal (& b c)))}
  ranges	a == b & c	{(expression (compare a@0-1 equal (& b@5-6 c@9-10)@5-10)@0-10)}
  accept	lambda: 0	{(expression (lambda [] 0))}
  ranges	lambda: 0	{(expression (lambda [] 0@8-9)@0-9)}
  accept	lambda x: x + 1	{(expression (lambda [ordinary:x] (+ x 1)))}
  ranges	lambda x: x + 1	{(expression (lambda [ordinary:x] (+ x@10-11 1@14-15)@10-15)@0-15)}
  accept	lambda x, y=1, *a, z, w=2, **k: x	{(expression (lambda [ordinary:x ordinary:y=1 variadic:a keywordOnly:z keywordOnly:w=2 keywordVariadic:k] x))}
  ranges	lambda x, y=1, *a, z, w=2, **k: x	{(expression (lambda [ordinary:x ordinary:y=1@12-13 variadic:a keywordOnly:z keywordOnly:w=2@24-25 keywordVariadic:k] x@32-33)@0-33)}
  accept	lambda *, a: a	{(expression (lambda [keywordOnly:a] a))}
  ranges	lambda *, a: a	{(expression (lambda [keywordOnly:a] a@13-14)@0-14)}
  accept	lambda a, /, b: a	{(expression (lambda [positionalOnly:a ordinary:b] a))}
  ranges	lambda a, /, b: a	{(expression (lambda [positionalOnly:a ordinary:b] a@16-17)@0-17)}
  accept	lambda x: lambda y: x	{(expression (lambda [ordinary:x] (lambda [ordinary:y] x)))}
  ranges	lambda x: lambda y: x	{(expression (lambda [ordinary:x] (lambda [ordinary:y] x@20-21)@10-21)@0-21)}
  accept	lambda: (yield)	{(expression (lambda [] (yield -)))}
  ranges	lambda: (yield)	{(expression (lambda [] (yield -)@9-14)@0-15)}
  accept	x = lambda a=1 if b else 2: a	{(assign [x] (lambda [ordinary:a=(if b 1 2)] a))}
  ranges	x = lambda a=1 if b else 2: a	{(assign [x@0-1] (lambda [ordinary:a=(if b@18-19 1@13-14 2@25-26)@13-26] a@28-29)@4-29)}
  accept	a.b.c	{(expression (attribute (attribute a b) c))}
  ranges	a.b.c	{(expression (attribute (attribute a@0-1 b)@0-3 c)@0-5)}
  accept	a.b(c).d[e]	{(expression (subscript (attribute (call (attribute a b) [c]) d) e))}
  ranges	a.b(c).d[e]	{(expression (subscript (attribute (call (attribute a@0-1 b)@0-3 [c@4-5])@0-6 d)@0-8 e@9-10)@0-11)}
  accept	a()()()	{(expression (call (call (call a []) []) []))}
  ranges	a()()()	{(expression (call (call (call a@0-1 [])@0-3 [])@0-5 [])@0-7)}
  accept	a[b][c]	{(expression (subscript (subscript a b) c))}
  ranges	a[b][c]	{(expression (subscript (subscript a@0-1 b@2-3)@0-4 c@5-6)@0-7)}
  accept	(a).b	{(expression (attribute a b))}
  ranges	(a).b	{(expression (attribute a@1-2 b)@0-5)}
  accept	(a)(b)	{(expression (call a [b]))}
  ranges	(a)(b)	{(expression (call a@1-2 [b@4-5])@0-6)}
  accept	f(a, b, c=d)	{(expression (call f [a b c=d]))}
  ranges	f(a, b, c=d)	{(expression (call f@0-1 [a@2-3 b@5-6 c=d@10-11])@0-12)}
  accept	f(*a, **b)	{(expression (call f [*a **b]))}
  ranges	f(*a, **b)	{(expression (call f@0-1 [*a@3-4 **b@8-9])@0-10)}
  accept	f(*a, b, *c, d=e, **g, h=i)	{(expression (call f [*a b *c d=e **g h=i]))}
  ranges	f(*a, b, *c, d=e, **g, h=i)	{(expression (call f@0-1 [*a@3-4 b@6-7 *c@10-11 d=e@15-16 **g@20-21 h=i@25-26])@0-27)}
  accept	f(a=b, *c)	{(expression (call f [a=b *c]))}
  ranges	f(a=b, *c)	{(expression (call f@0-1 [a=b@4-5 *c@8-9])@0-10)}
  accept	f(x for x in y)	{(expression (call f [(generatorcomp x (for x y []))]))}
  ranges	f(x for x in y)	{(expression (call f@0-1 [(generatorcomp x@2-3 (for x@8-9 y@13-14 []))@1-15])@0-15)}
  accept	f((x for x in y), z)	{(expression (call f [(generatorcomp x (for x y [])) z]))}
  ranges	f((x for x in y), z)	{(expression (call f@0-1 [(generatorcomp x@3-4 (for x@9-10 y@14-15 []))@2-16 z@18-19])@0-20)}
  accept	f(a := 1, b)	{(expression (call f [(named a 1) b]))}
  ranges	f(a := 1, b)	{(expression (call f@0-1 [(named a 1@7-8)@2-8 b@10-11])@0-12)}
  accept	f(a, )	{(expression (call f [a]))}
  ranges	f(a, )	{(expression (call f@0-1 [a@2-3])@0-6)}
  accept	f(\u{a}  a,\u{a}  b\u{a})	{(expression (call f [a b]))}
  ranges	f(\u{a}  a,\u{a}  b\u{a})	{(expression (call f@0-1 [a@5-6 b@10-11])@0-13)}
  accept	print("a", end="")	{(expression (call print ["a" end=""]))}
  ranges	print("a", end="")	{(expression (call print@0-5 ["a"@6-9 end=""@15-17])@0-18)}
  accept	x[1]	{(expression (subscript x 1))}
  ranges	x[1]	{(expression (subscript x@0-1 1@2-3)@0-4)}
  accept	x[1:2]	{(expression (subscript x (slice 1 2 -)))}
  ranges	x[1:2]	{(expression (subscript x@0-1 (slice 1@2-3 2@4-5 -)@2-5)@0-6)}
  accept	x[:]	{(expression (subscript x (slice - - -)))}
  ranges	x[:]	{(expression (subscript x@0-1 (slice - - -)@2-3)@0-4)}
  accept	x[::]	{(expression (subscript x (slice - - -)))}
  ranges	x[::]	{(expression (subscript x@0-1 (slice - - -)@2-4)@0-5)}
  accept	x[1:]	{(expression (subscript x (slice 1 - -)))}
  ranges	x[1:]	{(expression (subscript x@0-1 (slice 1@2-3 - -)@2-4)@0-5)}
  accept	x[:1]	{(expression (subscript x (slice - 1 -)))}
  ranges	x[:1]	{(expression (subscript x@0-1 (slice - 1@3-4 -)@2-4)@0-5)}
  accept	x[::2]	{(expression (subscript x (slice - - 2)))}
  ranges	x[::2]	{(expression (subscript x@0-1 (slice - - 2@4-5)@2-5)@0-6)}
  accept	x[1:2:3]	{(expression (subscript x (slice 1 2 3)))}
  ranges	x[1:2:3]	{(expression (subscript x@0-1 (slice 1@2-3 2@4-5 3@6-7)@2-7)@0-8)}
  accept	x[a, b]	{(expression (subscript x (tuple [a b])))}
  ranges	x[a, b]	{(expression (subscript x@0-1 (tuple [a@2-3 b@5-6])@2-6)@0-7)}
  accept	x[a,]	{(expression (subscript x (tuple [a])))}
  ranges	x[a,]	{(expression (subscript x@0-1 (tuple [a@2-3])@2-4)@0-5)}
  accept	x[1:2, ::3, None, ...]	{(expression (subscript x (tuple [(slice 1 2 -) (slice - - 3) None ...])))}
  ranges	x[1:2, ::3, None, ...]	{(expression (subscript x@0-1 (tuple [(slice 1@2-3 2@4-5 -)@2-5 (slice - - 3@9-10)@7-10 None@12-16 ...@18-21])@2-21)@0-22)}
  accept	x[*a]	{(expression (subscript x (tuple [(star a)])))}
  ranges	x[*a]	{(expression (subscript x@0-1 (tuple [(star a@3-4)@2-4])@2-4)@0-5)}
  accept	x[*a, b]	{(expression (subscript x (tuple [(star a) b])))}
  ranges	x[*a, b]	{(expression (subscript x@0-1 (tuple [(star a@3-4)@2-4 b@6-7])@2-7)@0-8)}
  accept	x[a:=1]	{(expression (subscript x (named a 1)))}
  ranges	x[a:=1]	{(expression (subscript x@0-1 (named a 1@5-6)@2-6)@0-7)}
  accept	x[-1]	{(expression (subscript x (negate 1)))}
  ranges	x[-1]	{(expression (subscript x@0-1 (negate 1@3-4)@2-4)@0-5)}
  accept	x[a if b else c:d]	{(expression (subscript x (slice (if b a c) d -)))}
  ranges	x[a if b else c:d]	{(expression (subscript x@0-1 (slice (if b@7-8 a@2-3 c@14-15)@2-15 d@16-17 -)@2-17)@0-18)}
  accept	x[lambda: 1:2]	{(expression (subscript x (slice (lambda [] 1) 2 -)))}
  ranges	x[lambda: 1:2]	{(expression (subscript x@0-1 (slice (lambda [] 1@10-11)@2-11 2@12-13 -)@2-13)@0-14)}
  accept	()	{(expression (tuple []))}
  ranges	()	{(expression (tuple [])@0-2)}
  accept	(a)	{(expression a)}
  ranges	(a)	{(expression a@1-2)}
  accept	(a,)	{(expression (tuple [a]))}
  ranges	(a,)	{(expression (tuple [a@1-2])@0-4)}
  accept	(a, b)	{(expression (tuple [a b]))}
  ranges	(a, b)	{(expression (tuple [a@1-2 b@4-5])@0-6)}
  accept	(a, b,)	{(expression (tuple [a b]))}
  ranges	(a, b,)	{(expression (tuple [a@1-2 b@4-5])@0-7)}
  accept	((a))	{(expression a)}
  ranges	((a))	{(expression a@2-3)}
  accept	((a, b), c)	{(expression (tuple [(tuple [a b]) c]))}
  ranges	((a, b), c)	{(expression (tuple [(tuple [a@2-3 b@5-6])@1-7 c@9-10])@0-11)}
  accept	a, b	{(expression (tuple [a b]))}
  ranges	a, b	{(expression (tuple [a@0-1 b@3-4])@0-4)}
  accept	a,	{(expression (tuple [a]))}
  ranges	a,	{(expression (tuple [a@0-1])@0-2)}
  accept	*a, b	{(expression (tuple [(star a) b]))}
  ranges	*a, b	{(expression (tuple [(star a@1-2)@0-2 b@4-5])@0-5)}
  accept	(*a, b)	{(expression (tuple [(star a) b]))}
  ranges	(*a, b)	{(expression (tuple [(star a@2-3)@1-3 b@5-6])@0-7)}
  accept	[]	{(expression (list []))}
  ranges	[]	{(expression (list [])@0-2)}
  accept	[a]	{(expression (list [a]))}
  ranges	[a]	{(expression (list [a@1-2])@0-3)}
  accept	[a,]	{(expression (list [a]))}
  ranges	[a,]	{(expression (list [a@1-2])@0-4)}
  accept	[a, *b, c]	{(expression (list [a (star b) c]))}
  ranges	[a, *b, c]	{(expression (list [a@1-2 (star b@5-6)@4-6 c@8-9])@0-10)}
  accept	[[a], [b]]	{(expression (list [(list [a]) (list [b])]))}
  ranges	[[a], [b]]	{(expression (list [(list [a@2-3])@1-4 (list [b@7-8])@6-9])@0-10)}
  accept	{}	{(expression (dict))}
  ranges	{}	{(expression (dict)@0-2)}
  accept	{a}	{(expression (set [a]))}
  ranges	{a}	{(expression (set [a@1-2])@0-3)}
  accept	{a, *b}	{(expression (set [a (star b)]))}
  ranges	{a, *b}	{(expression (set [a@1-2 (star b@5-6)@4-6])@0-7)}
  accept	{a: b}	{(expression (dict a:b))}
  ranges	{a: b}	{(expression (dict a@1-2:b@4-5)@0-6)}
  accept	{a: b, **c, d: e}	{(expression (dict a:b -:c d:e))}
  ranges	{a: b, **c, d: e}	{(expression (dict a@1-2:b@4-5 -:c@9-10 d@12-13:e@15-16)@0-17)}
  accept	{**a}	{(expression (dict -:a))}
  ranges	{**a}	{(expression (dict -:a@3-4)@0-5)}
  accept	{'a': 1, 'b': [2, 3],}	{(expression (dict "a":1 "b":(list [2 3])))}
  ranges	{'a': 1, 'b': [2, 3],}	{(expression (dict "a"@1-4:1@6-7 "b"@9-12:(list [2@15-16 3@18-19])@14-20)@0-22)}
  accept	{a: b if c else d}	{(expression (dict a:(if c b d)))}
  ranges	{a: b if c else d}	{(expression (dict a@1-2:(if c@9-10 b@4-5 d@16-17)@4-17)@0-18)}
  accept	{a if b else c: d}	{(expression (dict (if b a c):d))}
  ranges	{a if b else c: d}	{(expression (dict (if b@6-7 a@1-2 c@13-14)@1-14:d@16-17)@0-18)}
  accept	{lambda: a: b}	{(expression (dict (lambda [] a):b))}
  ranges	{lambda: a: b}	{(expression (dict (lambda [] a@9-10)@1-10:b@12-13)@0-14)}
  accept	[x for x in y]	{(expression (listcomp x (for x y [])))}
  ranges	[x for x in y]	{(expression (listcomp x@1-2 (for x@7-8 y@12-13 []))@0-14)}
  accept	[x for x in y if z]	{(expression (listcomp x (for x y [z])))}
  ranges	[x for x in y if z]	{(expression (listcomp x@1-2 (for x@7-8 y@12-13 [z@17-18]))@0-19)}
  accept	[x for x in y if z if w]	{(expression (listcomp x (for x y [z w])))}
  ranges	[x for x in y if z if w]	{(expression (listcomp x@1-2 (for x@7-8 y@12-13 [z@17-18 w@22-23]))@0-24)}
  accept	[x for x in y for z in x]	{(expression (listcomp x (for x y []) (for z x [])))}
  ranges	[x for x in y for z in x]	{(expression (listcomp x@1-2 (for x@7-8 y@12-13 []) (for z@18-19 x@23-24 []))@0-25)}
  accept	[x if a else b for x in y if c or d]	{(expression (listcomp (if a x b) (for x y [(or [c d])])))}
  ranges	[x if a else b for x in y if c or d]	{(expression (listcomp (if a@6-7 x@1-2 b@13-14)@1-14 (for x@19-20 y@24-25 [(or [c@29-30 d@34-35])@29-35]))@0-36)}
  accept	[(a, b) for a, b in c]	{(expression (listcomp (tuple [a b]) (for (tuple [a b]) c [])))}
  ranges	[(a, b) for a, b in c]	{(expression (listcomp (tuple [a@2-3 b@5-6])@1-7 (for (tuple [a@12-13 b@15-16])@12-16 c@20-21 []))@0-22)}
  accept	[a for a, *b in c]	{(expression (listcomp a (for (tuple [a (star b)]) c [])))}
  ranges	[a for a, *b in c]	{(expression (listcomp a@1-2 (for (tuple [a@7-8 (star b@11-12)@10-12])@7-12 c@16-17 []))@0-18)}
  accept	[a for a.b in c]	{(expression (listcomp a (for (attribute a b) c [])))}
  ranges	[a for a.b in c]	{(expression (listcomp a@1-2 (for (attribute a@7-8 b)@7-10 c@14-15 []))@0-16)}
  accept	[a for a[0] in c]	{(expression (listcomp a (for (subscript a 0) c [])))}
  ranges	[a for a[0] in c]	{(expression (listcomp a@1-2 (for (subscript a@7-8 0@9-10)@7-11 c@15-16 []))@0-17)}
  accept	[a for (a, b) in c]	{(expression (listcomp a (for (tuple [a b]) c [])))}
  ranges	[a for (a, b) in c]	{(expression (listcomp a@1-2 (for (tuple [a@8-9 b@11-12])@7-13 c@17-18 []))@0-19)}
  accept	[a for a, in c]	{(expression (listcomp a (for (tuple [a]) c [])))}
  ranges	[a for a, in c]	{(expression (listcomp a@1-2 (for (tuple [a@7-8])@7-9 c@13-14 []))@0-15)}
  accept	{x for x in y}	{(expression (setcomp x (for x y [])))}
  ranges	{x for x in y}	{(expression (setcomp x@1-2 (for x@7-8 y@12-13 []))@0-14)}
  accept	{x: y for x, y in z}	{(expression (dictcomp x y (for (tuple [x y]) z [])))}
  ranges	{x: y for x, y in z}	{(expression (dictcomp x@1-2 y@4-5 (for (tuple [x@10-11 y@13-14])@10-14 z@18-19 []))@0-20)}
  accept	(x for x in y)	{(expression (generatorcomp x (for x y [])))}
  ranges	(x for x in y)	{(expression (generatorcomp x@1-2 (for x@7-8 y@12-13 []))@0-14)}
  accept	(x for x in (y for y in z))	{(expression (generatorcomp x (for x (generatorcomp y (for y z [])) [])))}
  ranges	(x for x in (y for y in z))	{(expression (generatorcomp x@1-2 (for x@7-8 (generatorcomp y@13-14 (for y@19-20 z@24-25 []))@12-26 []))@0-27)}
  accept	[lambda: x for x in y]	{(expression (listcomp (lambda [] x) (for x y [])))}
  ranges	[lambda: x for x in y]	{(expression (listcomp (lambda [] x@9-10)@1-10 (for x@15-16 y@20-21 []))@0-22)}
  accept	(a := 1)	{(expression (named a 1))}
  ranges	(a := 1)	{(expression (named a 1@6-7)@1-7)}
  accept	(a := b + c, d)	{(expression (tuple [(named a (+ b c)) d]))}
  ranges	(a := b + c, d)	{(expression (tuple [(named a (+ b@6-7 c@10-11)@6-11)@1-11 d@13-14])@0-15)}
  accept	[a := 1, b]	{(expression (list [(named a 1) b]))}
  ranges	[a := 1, b]	{(expression (list [(named a 1@6-7)@1-7 b@9-10])@0-11)}
  accept	1	{(expression 1)}
  ranges	1	{(expression 1@0-1)}
  accept	0	{(expression 0)}
  ranges	0	{(expression 0@0-1)}
  accept	00	{(expression 0)}
  ranges	00	{(expression 0@0-2)}
  accept	123_456_789	{(expression 123456789)}
  ranges	123_456_789	{(expression 123456789@0-11)}
  accept	0x_ff	{(expression 255)}
  ranges	0x_ff	{(expression 255@0-5)}
  accept	0XDEAD_beef	{(expression 3735928559)}
  ranges	0XDEAD_beef	{(expression 3735928559@0-11)}
  accept	0o17	{(expression 15)}
  ranges	0o17	{(expression 15@0-4)}
  accept	0b1010	{(expression 10)}
  ranges	0b1010	{(expression 10@0-6)}
  accept	1.	{(expression float:3ff0000000000000)}
  ranges	1.	{(expression float:3ff0000000000000@0-2)}
  accept	.5	{(expression float:3fe0000000000000)}
  ranges	.5	{(expression float:3fe0000000000000@0-2)}
  accept	1.5e10	{(expression float:420bf08eb0000000)}
  ranges	1.5e10	{(expression float:420bf08eb0000000@0-6)}
  accept	1e5	{(expression float:40f86a0000000000)}
  ranges	1e5	{(expression float:40f86a0000000000@0-3)}
  accept	1E-5	{(expression float:3ee4f8b588e368f1)}
  ranges	1E-5	{(expression float:3ee4f8b588e368f1@0-4)}
  accept	1_0.0_1e+1_0	{(expression float:42374e6cc9000000)}
  ranges	1_0.0_1e+1_0	{(expression float:42374e6cc9000000@0-12)}
  accept	0.1	{(expression float:3fb999999999999a)}
  ranges	0.1	{(expression float:3fb999999999999a@0-3)}
  accept	1e400	{(expression float:7ff0000000000000)}
  ranges	1e400	{(expression float:7ff0000000000000@0-5)}
  accept	5e-324	{(expression float:1)}
  ranges	5e-324	{(expression float:1@0-6)}
  accept	2.2250738585072011e-308	{(expression float:fffffffffffff)}
  ranges	2.2250738585072011e-308	{(expression float:fffffffffffff@0-23)}
  accept	123456789012345680000.0	{(expression float:441ac53a7e04bcda)}
  ranges	123456789012345680000.0	{(expression float:441ac53a7e04bcda@0-23)}
  accept	0123.5	{(expression float:405ee00000000000)}
  ranges	0123.5	{(expression float:405ee00000000000@0-6)}
  accept	9007199254740993.0	{(expression float:4340000000000000)}
  ranges	9007199254740993.0	{(expression float:4340000000000000@0-18)}
  accept	1 if x else 2	{(expression (if x 1 2))}
  ranges	1 if x else 2	{(expression (if x@5-6 1@0-1 2@12-13)@0-13)}
  accept	1if x else 2	{(expression (if x 1 2))}
  ranges	1if x else 2	{(expression (if x@4-5 1@0-1 2@11-12)@0-12)}
  accept	[0x1for x in y]	{(expression (list [(or [31 (compare x in y)])]))}
  ranges	[0x1for x in y]	{(expression (list [(or [31@1-5 (compare x@8-9 in y@13-14)@8-14])@1-14])@0-15)}
  accept	True, False, None, ...	{(expression (tuple [True False None ...]))}
  ranges	True, False, None, ...	{(expression (tuple [True@0-4 False@6-11 None@13-17 ...@19-22])@0-22)}
  accept	'a'	{(expression "a")}
  ranges	'a'	{(expression "a"@0-3)}
  accept	"a"	{(expression "a")}
  ranges	"a"	{(expression "a"@0-3)}
  accept	'''a\u{a}b'''	{(expression "a\u{a}b")}
  ranges	'''a\u{a}b'''	{(expression "a\u{a}b"@0-9)}
  accept	"""a"b"""	{(expression "a"b")}
  ranges	"""a"b"""	{(expression "a"b"@0-9)}
  accept	'it\\'s'	{(expression "it's")}
  ranges	'it\\'s'	{(expression "it's"@0-7)}
  accept	"\\n\\t\\r\\a\\b\\f\\v\\\\\\'\\""	{(expression "\u{a}\u{9}\u{d}\u{7}\u{8}\u{c}\u{b}\\'"")}
  ranges	"\\n\\t\\r\\a\\b\\f\\v\\\\\\'\\""	{(expression "\u{a}\u{9}\u{d}\u{7}\u{8}\u{c}\u{b}\\'""@0-22)}
  accept	'\\x41\\u00e9\\U0001f600'	{(expression "A\u{e9}\u{1f600}")}
  ranges	'\\x41\\u00e9\\U0001f600'	{(expression "A\u{e9}\u{1f600}"@0-22)}
  accept	'\\0\\12\\101\\777\\8'	{(expression "\u{0}\u{a}A\u{1ff}\\8")}
  ranges	'\\0\\12\\101\\777\\8'	{(expression "\u{0}\u{a}A\u{1ff}\\8"@0-17)}
  accept	'\\q\\d'	{(expression "\\q\\d")}
  ranges	'\\q\\d'	{(expression "\\q\\d"@0-6)}
  accept	'a\\\u{a}b'	{(expression "ab")}
  ranges	'a\\\u{a}b'	{(expression "ab"@0-6)}
  accept	R'a\\'b'	{(expression "a\\'b")}
  ranges	R'a\\'b'	{(expression "a\\'b"@0-7)}
  accept	b'abc\\x00\\xff\\n'	{(expression bytes:61626300ff0a)}
  ranges	b'abc\\x00\\xff\\n'	{(expression bytes:61626300ff0a@0-16)}
  accept	rb'\\x00'	{(expression bytes:5c783030)}
  ranges	rb'\\x00'	{(expression bytes:5c783030@0-8)}
  accept	Rb"a\\n" bR'b'	{(expression bytes:615c6e62)}
  ranges	Rb"a\\n" bR'b'	{(expression bytes:615c6e62@0-13)}
  accept	u'a'	{(expression "a")}
  ranges	u'a'	{(expression "a"@0-4)}
  accept	'a' 'b' "c"	{(expression "abc")}
  ranges	'a' 'b' "c"	{(expression "abc"@0-11)}
  accept	('a'\u{a} 'b')	{(expression "ab")}
  ranges	('a'\u{a} 'b')	{(expression "ab"@1-9)}
  accept	'\u{e9}\u{201c}\u{201d}'	{(expression "\u{e9}\u{201c}\u{201d}")}
  ranges	'\u{e9}\u{201c}\u{201d}'	{(expression "\u{e9}\u{201c}\u{201d}"@0-10)}
  accept	''	{(expression "")}
  ranges	''	{(expression ""@0-2)}
  accept	''''''	{(expression "")}
  ranges	''''''	{(expression ""@0-6)}
  accept	f'a'	{(expression (f ["a"]))}
  accept	f'{a}'	{(expression (f [(format a - [])]))}
  accept	f'a{b}c{d}e'	{(expression (f ["a" (format b - []) "c" (format d - []) "e"]))}
  accept	f'{{a}}'	{(expression (f ["{a}"]))}
  accept	f'{{{a}}}'	{(expression (f ["{" (format a - []) "}"]))}
  accept	f'{a!r}'	{(expression (f [(format a r [])]))}
  accept	f'{a!s:>10}'	{(expression (f [(format a s [">10"])]))}
  accept	f'{a:.2f}'	{(expression (f [(format a - [".2f"])]))}
  accept	f'{a:{b}.{c}}'	{(expression (f [(format a - [(format b - []) "." (format c - [])])]))}
  accept	f'{a:{b!r}x}'	{(expression (f [(format a - [(format b r []) "x"])]))}
  accept	f'{a=}'	{(expression (f ["a=" (format a r [])]))}
  accept	f'{a = }'	{(expression (f ["a\u{20}=\u{20}" (format a r [])]))}
  accept	f'{a=!s}'	{(expression (f ["a=" (format a s [])]))}
  accept	f'{a=:.2f}'	{(expression (f ["a=" (format a - [".2f"])]))}
  accept	f'{a + b = :>5}'	{(expression (f ["a\u{20}+\u{20}b\u{20}=\u{20}" (format (+ a b) - [">5"])]))}
  accept	f'{a!=b}'	{(expression (f [(format (compare a notEqual b) - [])]))}
  accept	f'{a==b}'	{(expression (f [(format (compare a equal b) - [])]))}
  accept	f'{a<=b}'	{(expression (f [(format (compare a lessOrEqual b) - [])]))}
  accept	f'{a>=b}'	{(expression (f [(format (compare a greaterOrEqual b) - [])]))}
  accept	f'{a<b}'	{(expression (f [(format (compare a less b) - [])]))}
  accept	f'{a["b"]}'	{(expression (f [(format (subscript a "b") - [])]))}
  accept	f'{"a" if b else "c"}'	{(expression (f [(format (if b "a" "c") - [])]))}
  accept	f'{a, b}'	{(expression (f [(format (tuple [a b]) - [])]))}
  accept	f'{*a, b}'	{(expression (f [(format (tuple [(star a) b]) - [])]))}
  accept	f'{(lambda x: 1)}'	{(expression (f [(format (lambda [ordinary:x] 1) - [])]))}
  accept	f'{ {1: 2}[1] }'	{(expression (f [(format (subscript (dict 1:2) 1) - [])]))}
  accept	f'{a[1:2]}'	{(expression (f [(format (subscript a (slice 1 2 -)) - [])]))}
  accept	f'{a(b=1)}'	{(expression (f [(format (call a [b=1]) - [])]))}
  accept	f'{(a:=1)}'	{(expression (f [(format (named a 1) - [])]))}
  accept	f'{a:=5}'	{(expression (f [(format a - ["=5"])]))}
  accept	f'{f"{a}"}'	{(expression (f [(format (f [(format a - [])]) - [])]))}
  accept	f'''{\u{a}a\u{a}}'''	{(expression (f [(format a - [])]))}
  accept	f'''{a}\u{a}"'{b}'''	{(expression (f [(format a - []) "\u{a}"'" (format b - [])]))}
  accept	rf'\\d{a}\\n'	{(expression (f ["\\d" (format a - []) "\\n"]))}
  accept	fr'{a:\\d}'	{(expression (f [(format a - ["\\d"])]))}
  accept	f'\\x41{a}\\n'	{(expression (f ["A" (format a - []) "\u{a}"]))}
  accept	f'\\{a}'	{(expression (f ["\\" (format a - [])]))}
  accept	f'{a}' 'b' f'{c}'	{(expression (f [(format a - []) "b" (format c - [])]))}
  accept	'a' f'b' 'c{d}'	{(expression (f ["abc{d}"]))}
  accept	f'{a:{{}}}'	{(expression (f [(format a - [(format (dict) - [])])]))}
  accept	f'{a:%Y-%m-%d}'	{(expression (f [(format a - ["%Y-%m-%d"])]))}
  accept	f'{a,}'	{(expression (f [(format (tuple [a]) - [])]))}
  accept	f'{not a}'	{(expression (f [(format (not a) - [])]))}
  accept	f'{a if b else c:d}'	{(expression (f [(format (if b a c) - ["d"])]))}
  accept	f'\u{e9}{a}\u{e9}'	{(expression (f ["\u{e9}" (format a - []) "\u{e9}"]))}
  accept	f'{"\u{e9}"}{b}'	{(expression (f [(format "\u{e9}" - []) (format b - [])]))}
  accept	f''	{(expression (f []))}
  accept	x = 1	{(assign [x] 1)}
  ranges	x = 1	{(assign [x@0-1] 1@4-5)}
  accept	x = y = 1	{(assign [x y] 1)}
  ranges	x = y = 1	{(assign [x@0-1 y@4-5] 1@8-9)}
  accept	x = y, z = 1, 2	{(assign [x (tuple [y z])] (tuple [1 2]))}
  ranges	x = y, z = 1, 2	{(assign [x@0-1 (tuple [y@4-5 z@7-8])@4-8] (tuple [1@11-12 2@14-15])@11-15)}
  accept	x, y = y, x	{(assign [(tuple [x y])] (tuple [y x]))}
  ranges	x, y = y, x	{(assign [(tuple [x@0-1 y@3-4])@0-4] (tuple [y@7-8 x@10-11])@7-11)}
  accept	(x, y) = z	{(assign [(tuple [x y])] z)}
  ranges	(x, y) = z	{(assign [(tuple [x@1-2 y@4-5])@0-6] z@9-10)}
  accept	[x, y] = z	{(assign [(list [x y])] z)}
  ranges	[x, y] = z	{(assign [(list [x@1-2 y@4-5])@0-6] z@9-10)}
  accept	x, = y	{(assign [(tuple [x])] y)}
  ranges	x, = y	{(assign [(tuple [x@0-1])@0-2] y@5-6)}
  accept	*x, y = z	{(assign [(tuple [(star x) y])] z)}
  ranges	*x, y = z	{(assign [(tuple [(star x@1-2)@0-2 y@4-5])@0-5] z@8-9)}
  accept	x, *y = z	{(assign [(tuple [x (star y)])] z)}
  ranges	x, *y = z	{(assign [(tuple [x@0-1 (star y@4-5)@3-5])@0-5] z@8-9)}
  accept	x, (y, *z) = w	{(assign [(tuple [x (tuple [y (star z)])])] w)}
  ranges	x, (y, *z) = w	{(assign [(tuple [x@0-1 (tuple [y@4-5 (star z@8-9)@7-9])@3-10])@0-10] w@13-14)}
  accept	(x) = 1	{(assign [x] 1)}
  ranges	(x) = 1	{(assign [x@1-2] 1@6-7)}
  accept	(x.y) = 1	{(assign [(attribute x y)] 1)}
  ranges	(x.y) = 1	{(assign [(attribute x@1-2 y)@1-4] 1@8-9)}
  accept	x.y = 1	{(assign [(attribute x y)] 1)}
  ranges	x.y = 1	{(assign [(attribute x@0-1 y)@0-3] 1@6-7)}
  accept	x[0] = 1	{(assign [(subscript x 0)] 1)}
  ranges	x[0] = 1	{(assign [(subscript x@0-1 0@2-3)@0-4] 1@7-8)}
  accept	x[0], y.z = 1, 2	{(assign [(tuple [(subscript x 0) (attribute y z)])] (tuple [1 2]))}
  ranges	x[0], y.z = 1, 2	{(assign [(tuple [(subscript x@0-1 0@2-3)@0-4 (attribute y@6-7 z)@6-9])@0-9] (tuple [1@12-13 2@15-16])@12-16)}
  accept	x().y = 1	{(assign [(attribute (call x []) y)] 1)}
  ranges	x().y = 1	{(assign [(attribute (call x@0-1 [])@0-3 y)@0-5] 1@8-9)}
  accept	x = *a, b	{(assign [x] (tuple [(star a) b]))}
  ranges	x = *a, b	{(assign [x@0-1] (tuple [(star a@5-6)@4-6 b@8-9])@4-9)}
  accept	x = yield_	{(assign [x] yield_)}
  ranges	x = yield_	{(assign [x@0-1] yield_@4-10)}
  accept	x += 1	{(augmented + x 1)}
  ranges	x += 1	{(augmented + x@0-1 1@5-6)}
  accept	x -= y, z	{(augmented - x (tuple [y z]))}
  ranges	x -= y, z	{(augmented - x@0-1 (tuple [y@5-6 z@8-9])@5-9)}
  accept	x *= 1; x /= 2; x //= 3; x %= 4; x **= 5; x @= 6	{(augmented * x 1) (augmented / x 2) (augmented // x 3) (augmented % x 4) (augmented ** x 5) (augmented @ x 6)}
  ranges	x *= 1; x /= 2; x //= 3; x %= 4; x **= 5; x @= 6	{(augmented * x@0-1 1@5-6) (augmented / x@8-9 2@13-14) (augmented // x@16-17 3@22-23) (augmented % x@25-26 4@30-31) (augmented ** x@33-34 5@39-40) (augmented @ x@42-43 6@47-48)}
  accept	x &= 1; x |= 2; x ^= 3; x <<= 4; x >>= 5	{(augmented & x 1) (augmented | x 2) (augmented ^ x 3) (augmented << x 4) (augmented >> x 5)}
  ranges	x &= 1; x |= 2; x ^= 3; x <<= 4; x >>= 5	{(augmented & x@0-1 1@5-6) (augmented | x@8-9 2@13-14) (augmented ^ x@16-17 3@21-22) (augmented << x@24-25 4@30-31) (augmented >> x@33-34 5@39-40)}
  accept	x.y += 1	{(augmented + (attribute x y) 1)}
  ranges	x.y += 1	{(augmented + (attribute x@0-1 y)@0-3 1@7-8)}
  accept	x[0] += 1	{(augmented + (subscript x 0) 1)}
  ranges	x[0] += 1	{(augmented + (subscript x@0-1 0@2-3)@0-4 1@8-9)}
  accept	(x) += 1	{(augmented + x 1)}
  ranges	(x) += 1	{(augmented + x@1-2 1@7-8)}
  accept	x: int	{(annotated x int -)}
  ranges	x: int	{(annotated x@0-1 int@3-6 -)}
  accept	x: int = 1	{(annotated x int 1)}
  ranges	x: int = 1	{(annotated x@0-1 int@3-6 1@9-10)}
  accept	x.y: int = 1	{(annotated (attribute x y) int 1)}
  ranges	x.y: int = 1	{(annotated (attribute x@0-1 y)@0-3 int@5-8 1@11-12)}
  accept	x[0]: int	{(annotated (subscript x 0) int -)}
  ranges	x[0]: int	{(annotated (subscript x@0-1 0@2-3)@0-4 int@6-9 -)}
  accept	(x): int = 1	{(annotated x int 1)}
  ranges	(x): int = 1	{(annotated x@1-2 int@5-8 1@11-12)}
  accept	x: 'a' = b, c	{(annotated x "a" (tuple [b c]))}
  ranges	x: 'a' = b, c	{(annotated x@0-1 "a"@3-6 (tuple [b@9-10 c@12-13])@9-13)}
  accept	x: lambda: 1 = 2	{(annotated x (lambda [] 1) 2)}
  ranges	x: lambda: 1 = 2	{(annotated x@0-1 (lambda [] 1@11-12)@3-12 2@15-16)}
  accept	x = y == z	{(assign [x] (compare y equal z))}
  ranges	x = y == z	{(assign [x@0-1] (compare y@4-5 equal z@9-10)@4-10)}
  accept	x = not y	{(assign [x] (not y))}
  ranges	x = not y	{(assign [x@0-1] (not y@8-9)@4-9)}
  accept	print	{(expression print)}
  ranges	print	{(expression print@0-5)}
  accept	print(a)	{(expression (call print [a]))}
  ranges	print(a)	{(expression (call print@0-5 [a@6-7])@0-8)}
  accept	print(-1)	{(expression (call print [(negate 1)]))}
  ranges	print(-1)	{(expression (call print@0-5 [(negate 1@7-8)@6-8])@0-9)}
  accept	print -1	{(expression (- print 1))}
  ranges	print -1	{(expression (- print@0-5 1@7-8)@0-8)}
  accept	print >> a	{(expression (>> print a))}
  ranges	print >> a	{(expression (>> print@0-5 a@9-10)@0-10)}
  accept	match = 1	{(assign [match] 1)}
  ranges	match = 1	{(assign [match@0-5] 1@8-9)}
  accept	match.a(b)	{(expression (call (attribute match a) [b]))}
  ranges	match.a(b)	{(expression (call (attribute match@0-5 a)@0-7 [b@8-9])@0-10)}
  accept	match[1]	{(expression (subscript match 1))}
  ranges	match[1]	{(expression (subscript match@0-5 1@6-7)@0-8)}
  accept	match(a)	{(expression (call match [a]))}
  ranges	match(a)	{(expression (call match@0-5 [a@6-7])@0-8)}
  accept	match + 1	{(expression (+ match 1))}
  ranges	match + 1	{(expression (+ match@0-5 1@8-9)@0-9)}
  accept	case = type = _ = 1	{(assign [case type _] 1)}
  ranges	case = type = _ = 1	{(assign [case@0-4 type@7-11 _@14-15] 1@18-19)}
  accept	pass	{(pass)}
  ranges	pass	{(pass)}
  accept	pass; pass;	{(pass) (pass)}
  ranges	pass; pass;	{(pass) (pass)}
  accept	a; b; c	{(expression a) (expression b) (expression c)}
  ranges	a; b; c	{(expression a@0-1) (expression b@3-4) (expression c@6-7)}
  accept	a;	{(expression a)}
  ranges	a;	{(expression a@0-1)}
  accept	if a: b	{(if (a {(expression b)}) {})}
  ranges	if a: b	{(if (a@3-4 {(expression b@6-7)}) {})}
  accept	if a: b; c	{(if (a {(expression b) (expression c)}) {})}
  ranges	if a: b; c	{(if (a@3-4 {(expression b@6-7) (expression c@9-10)}) {})}
  accept	if a:\u{a}    b	{(if (a {(expression b)}) {})}
  ranges	if a:\u{a}    b	{(if (a@3-4 {(expression b@10-11)}) {})}
  accept	if a:\u{a}  b\u{a}  c\u{a}d	{(if (a {(expression b) (expression c)}) {}) (expression d)}
  ranges	if a:\u{a}  b\u{a}  c\u{a}d	{(if (a@3-4 {(expression b@8-9) (expression c@12-13)}) {}) (expression d@14-15)}
  accept	if a:\u{a}  b\u{a}else:\u{a}  c	{(if (a {(expression b)}) {(expression c)})}
  ranges	if a:\u{a}  b\u{a}else:\u{a}  c	{(if (a@3-4 {(expression b@8-9)}) {(expression c@18-19)})}
  accept	if a:\u{a}  b\u{a}elif c:\u{a}  d\u{a}elif e:\u{a}  f\u{a}else:\u{a}  g	{(if (a {(expression b)}) (c {(expression d)}) (e {(expression f)}) {(expression g)})}
  ranges	if a:\u{a}  b\u{a}elif c:\u{a}  d\u{a}elif e:\u{a}  f\u{a}else:\u{a}  g	{(if (a@3-4 {(expression b@8-9)}) (c@15-16 {(expression d@20-21)}) (e@27-28 {(expression f@32-33)}) {(expression g@42-43)})}
  accept	if a:\u{a}  b\u{a}else:\u{a}  if c:\u{a}    d	{(if (a {(expression b)}) {(if (c {(expression d)}) {})})}
  ranges	if a:\u{a}  b\u{a}else:\u{a}  if c:\u{a}    d	{(if (a@3-4 {(expression b@8-9)}) {(if (c@21-22 {(expression d@28-29)}) {})})}
  accept	if (a := b) > c: d	{(if ((compare (named a b) greater c) {(expression d)}) {})}
  ranges	if (a := b) > c: d	{(if ((compare (named a b@9-10)@4-10 greater c@14-15)@3-15 {(expression d@17-18)}) {})}
  accept	if a := b: c	{(if ((named a b) {(expression c)}) {})}
  ranges	if a := b: c	{(if ((named a b@8-9)@3-9 {(expression c@11-12)}) {})}
  accept	if a:\u{a}  if b:\u{a}    c\u{a}  else:\u{a}    d\u{a}else:\u{a}  e	{(if (a {(if (b {(expression c)}) {(expression d)})}) {(expression e)})}
  ranges	if a:\u{a}  if b:\u{a}    c\u{a}  else:\u{a}    d\u{a}else:\u{a}  e	{(if (a@3-4 {(if (b@11-12 {(expression c@18-19)}) {(expression d@32-33)})}) {(expression e@42-43)})}
  accept	while a: b	{(while a {(expression b)} {})}
  ranges	while a: b	{(while a@6-7 {(expression b@9-10)} {})}
  accept	while a:\u{a}  break\u{a}else:\u{a}  continue_	{(while a {(break)} {(expression continue_)})}
  ranges	while a:\u{a}  break\u{a}else:\u{a}  continue_	{(while a@6-7 {(break)} {(expression continue_@25-34)})}
  accept	while True:\u{a}  if a: continue\u{a}  break	{(while True {(if (a {(continue)}) {}) (break)} {})}
  ranges	while True:\u{a}  if a: continue\u{a}  break	{(while True@6-10 {(if (a@17-18 {(continue)}) {}) (break)} {})}
  accept	for a in b: c	{(for a b {(expression c)} {})}
  ranges	for a in b: c	{(for a@4-5 b@9-10 {(expression c@12-13)} {})}
  accept	for a, b in c:\u{a}  d	{(for (tuple [a b]) c {(expression d)} {})}
  ranges	for a, b in c:\u{a}  d	{(for (tuple [a@4-5 b@7-8])@4-8 c@12-13 {(expression d@17-18)} {})}
  accept	for a, in b: c	{(for (tuple [a]) b {(expression c)} {})}
  ranges	for a, in b: c	{(for (tuple [a@4-5])@4-6 b@10-11 {(expression c@13-14)} {})}
  accept	for (a, b) in c: d	{(for (tuple [a b]) c {(expression d)} {})}
  ranges	for (a, b) in c: d	{(for (tuple [a@5-6 b@8-9])@4-10 c@14-15 {(expression d@17-18)} {})}
  accept	for [a, b] in c: d	{(for (list [a b]) c {(expression d)} {})}
  ranges	for [a, b] in c: d	{(for (list [a@5-6 b@8-9])@4-10 c@14-15 {(expression d@17-18)} {})}
  accept	for *a, b in c: d	{(for (tuple [(star a) b]) c {(expression d)} {})}
  ranges	for *a, b in c: d	{(for (tuple [(star a@5-6)@4-6 b@8-9])@4-9 c@13-14 {(expression d@16-17)} {})}
  accept	for a.b in c: d	{(for (attribute a b) c {(expression d)} {})}
  ranges	for a.b in c: d	{(for (attribute a@4-5 b)@4-7 c@11-12 {(expression d@14-15)} {})}
  accept	for a[b] in c: d	{(for (subscript a b) c {(expression d)} {})}
  ranges	for a[b] in c: d	{(for (subscript a@4-5 b@6-7)@4-8 c@12-13 {(expression d@15-16)} {})}
  accept	for a in b, c: d	{(for a (tuple [b c]) {(expression d)} {})}
  ranges	for a in b, c: d	{(for a@4-5 (tuple [b@9-10 c@12-13])@9-13 {(expression d@15-16)} {})}
  accept	for a in *b, c: d	{(for a (tuple [(star b) c]) {(expression d)} {})}
  ranges	for a in *b, c: d	{(for a@4-5 (tuple [(star b@10-11)@9-11 c@13-14])@9-14 {(expression d@16-17)} {})}
  accept	for a in b:\u{a}  c\u{a}else:\u{a}  d	{(for a b {(expression c)} {(expression d)})}
  ranges	for a in b:\u{a}  c\u{a}else:\u{a}  d	{(for a@4-5 b@9-10 {(expression c@14-15)} {(expression d@24-25)})}
  accept	for i in range(3):\u{a}  for j in range(i):\u{a}    continue\u{a}  break	{(for i (call range [3]) {(for j (call range [i]) {(continue)} {}) (break)} {})}
  ranges	for i in range(3):\u{a}  for j in range(i):\u{a}    continue\u{a}  break	{(for i@4-5 (call range@9-14 [3@15-16])@9-17 {(for j@25-26 (call range@30-35 [i@36-37])@30-38 {(continue)} {}) (break)} {})}
  accept	def f(): pass	{(def f [] - {(pass)} [])}
  ranges	def f(): pass	{(def f [] - {(pass)} [])}
  accept	def f(a, b=1): return a	{(def f [ordinary:a ordinary:b=1] - {(return a)} [])}
  ranges	def f(a, b=1): return a	{(def f [ordinary:a ordinary:b=1@11-12] - {(return a@22-23)} [])}
  accept	def f(a, /, b, *, c): pass	{(def f [positionalOnly:a ordinary:b keywordOnly:c] - {(pass)} [])}
  ranges	def f(a, /, b, *, c): pass	{(def f [positionalOnly:a ordinary:b keywordOnly:c] - {(pass)} [])}
  accept	def f(a=1, /, b=2, *c, d, e=3, **g): pass	{(def f [positionalOnly:a=1 ordinary:b=2 variadic:c keywordOnly:d keywordOnly:e=3 keywordVariadic:g] - {(pass)} [])}
  ranges	def f(a=1, /, b=2, *c, d, e=3, **g): pass	{(def f [positionalOnly:a=1@8-9 ordinary:b=2@16-17 variadic:c keywordOnly:d keywordOnly:e=3@28-29 keywordVariadic:g] - {(pass)} [])}
  accept	def f(*, a): pass	{(def f [keywordOnly:a] - {(pass)} [])}
  ranges	def f(*, a): pass	{(def f [keywordOnly:a] - {(pass)} [])}
  accept	def f(*a): pass	{(def f [variadic:a] - {(pass)} [])}
  ranges	def f(*a): pass	{(def f [variadic:a] - {(pass)} [])}
  accept	def f(**a): pass	{(def f [keywordVariadic:a] - {(pass)} [])}
  ranges	def f(**a): pass	{(def f [keywordVariadic:a] - {(pass)} [])}
  accept	def f(a,): pass	{(def f [ordinary:a] - {(pass)} [])}
  ranges	def f(a,): pass	{(def f [ordinary:a] - {(pass)} [])}
  accept	def f(*a, b,): pass	{(def f [variadic:a keywordOnly:b] - {(pass)} [])}
  ranges	def f(*a, b,): pass	{(def f [variadic:a keywordOnly:b] - {(pass)} [])}
  accept	def f(a: int, b: 'x' = 1, *c: d, e: f = 2, **g: h) -> i: pass	{(def f [ordinary:a:int ordinary:b:"x"=1 variadic:c:d keywordOnly:e:f=2 keywordVariadic:g:h] i {(pass)} [])}
  ranges	def f(a: int, b: 'x' = 1, *c: d, e: f = 2, **g: h) -> i: pass	{(def f [ordinary:a:int@9-12 ordinary:b:"x"@17-20=1@23-24 variadic:c:d@30-31 keywordOnly:e:f@36-37=2@40-41 keywordVariadic:g:h@48-49] i@54-55 {(pass)} [])}
  accept	def f(*a: *b): pass	{(def f [variadic:a:(star b)] - {(pass)} [])}
  ranges	def f(*a: *b): pass	{(def f [variadic:a:(star b@11-12)@10-12] - {(pass)} [])}
  accept	def f():\u{a}  return	{(def f [] - {(return -)} [])}
  ranges	def f():\u{a}  return	{(def f [] - {(return -)} [])}
  accept	def f():\u{a}  return a, b	{(def f [] - {(return (tuple [a b]))} [])}
  ranges	def f():\u{a}  return a, b	{(def f [] - {(return (tuple [a@18-19 b@21-22])@18-22)} [])}
  accept	def f():\u{a}  return *a, b	{(def f [] - {(return (tuple [(star a) b]))} [])}
  ranges	def f():\u{a}  return *a, b	{(def f [] - {(return (tuple [(star a@19-20)@18-20 b@22-23])@18-23)} [])}
  accept	def f():\u{a}  yield	{(def f [] - {(expression (yield -))} [])}
  ranges	def f():\u{a}  yield	{(def f [] - {(expression (yield -)@11-16)} [])}
  accept	def f():\u{a}  yield a	{(def f [] - {(expression (yield a))} [])}
  ranges	def f():\u{a}  yield a	{(def f [] - {(expression (yield a@17-18)@11-18)} [])}
  accept	def f():\u{a}  yield a, b	{(def f [] - {(expression (yield (tuple [a b])))} [])}
  ranges	def f():\u{a}  yield a, b	{(def f [] - {(expression (yield (tuple [a@17-18 b@20-21])@17-21)@11-21)} [])}
  accept	def f():\u{a}  x = yield a	{(def f [] - {(assign [x] (yield a))} [])}
  ranges	def f():\u{a}  x = yield a	{(def f [] - {(assign [x@11-12] (yield a@21-22)@15-22)} [])}
  accept	def f():\u{a}  x = y = yield	{(def f [] - {(assign [x y] (yield -))} [])}
  ranges	def f():\u{a}  x = y = yield	{(def f [] - {(assign [x@11-12 y@15-16] (yield -)@19-24)} [])}
  accept	def f():\u{a}  x += yield a	{(def f [] - {(augmented + x (yield a))} [])}
  ranges	def f():\u{a}  x += yield a	{(def f [] - {(augmented + x@11-12 (yield a@22-23)@16-23)} [])}
  accept	def f():\u{a}  yield from a	{(def f [] - {(expression (yieldfrom a))} [])}
  ranges	def f():\u{a}  yield from a	{(def f [] - {(expression (yieldfrom a@22-23)@11-23)} [])}
  accept	def f():\u{a}  return (yield)	{(def f [] - {(return (yield -))} [])}
  ranges	def f():\u{a}  return (yield)	{(def f [] - {(return (yield -)@19-24)} [])}
  accept	def f():\u{a}  print((yield a), b)	{(def f [] - {(expression (call print [(yield a) b]))} [])}
  ranges	def f():\u{a}  print((yield a), b)	{(def f [] - {(expression (call print@11-16 [(yield a@24-25)@18-25 b@28-29])@11-30)} [])}
  accept	def f():\u{a}  def g():\u{a}    nonlocal_\u{a}  return g	{(def f [] - {(def g [] - {(expression nonlocal_)} []) (return g)} [])}
  ranges	def f():\u{a}  def g():\u{a}    nonlocal_\u{a}  return g	{(def f [] - {(def g [] - {(expression nonlocal_@24-33)} []) (return g@43-44)} [])}
  accept	def f():\u{a}  x = 1\u{a}  def g():\u{a}    nonlocal x\u{a}    x = 2	{(def f [] - {(assign [x] 1) (def g [] - {(nonlocal x) (assign [x] 2)} [])} [])}
  ranges	def f():\u{a}  x = 1\u{a}  def g():\u{a}    nonlocal x\u{a}    x = 2	{(def f [] - {(assign [x@11-12] 1@15-16) (def g [] - {(nonlocal x) (assign [x@47-48] 2@51-52)} [])} [])}
  accept	def f():\u{a}  global x, y\u{a}  x = 1	{(def f [] - {(global x y) (assign [x] 1)} [])}
  ranges	def f():\u{a}  global x, y\u{a}  x = 1	{(def f [] - {(global x y) (assign [x@25-26] 1@29-30)} [])}
  accept	def f(\u{a}  a,\u{a}  b\u{a}):\u{a}  pass	{(def f [ordinary:a ordinary:b] - {(pass)} [])}
  ranges	def f(\u{a}  a,\u{a}  b\u{a}):\u{a}  pass	{(def f [ordinary:a ordinary:b] - {(pass)} [])}
  accept	def f():\u{a}  '''doc'''	{(def f [] - {(expression "doc")} [])}
  ranges	def f():\u{a}  '''doc'''	{(def f [] - {(expression "doc"@11-20)} [])}
  accept	@a\u{a}def f(): pass	{(def f [] - {(pass)} [a])}
  ranges	@a\u{a}def f(): pass	{(def f [] - {(pass)} [a@1-2])}
  accept	@a.b(c)\u{a}@d\u{a}def f(): pass	{(def f [] - {(pass)} [(call (attribute a b) [c]) d])}
  ranges	@a.b(c)\u{a}@d\u{a}def f(): pass	{(def f [] - {(pass)} [(call (attribute a@1-2 b)@1-4 [c@5-6])@1-7 d@9-10])}
  accept	@a[b]\u{a}@lambda f: f\u{a}class A: pass	{(class A [] {(pass)} [(subscript a b) (lambda [ordinary:f] f)])}
  ranges	@a[b]\u{a}@lambda f: f\u{a}class A: pass	{(class A [] {(pass)} [(subscript a@1-2 b@3-4)@1-5 (lambda [ordinary:f] f@17-18)@7-18])}
  accept	@(a := b)\u{a}def f(): pass	{(def f [] - {(pass)} [(named a b)])}
  ranges	@(a := b)\u{a}def f(): pass	{(def f [] - {(pass)} [(named a b@7-8)@2-8])}
  accept	class A: pass	{(class A [] {(pass)} [])}
  ranges	class A: pass	{(class A [] {(pass)} [])}
  accept	class A(): pass	{(class A [] {(pass)} [])}
  ranges	class A(): pass	{(class A [] {(pass)} [])}
  accept	class A(B, C, metaclass=D): pass	{(class A [B C metaclass=D] {(pass)} [])}
  ranges	class A(B, C, metaclass=D): pass	{(class A [B@8-9 C@11-12 metaclass=D@24-25] {(pass)} [])}
  accept	class A(*b, **c): pass	{(class A [*b **c] {(pass)} [])}
  ranges	class A(*b, **c): pass	{(class A [*b@9-10 **c@14-15] {(pass)} [])}
  accept	class A:\u{a}  x = 1\u{a}  def f(self): pass	{(class A [] {(assign [x] 1) (def f [ordinary:self] - {(pass)} [])} [])}
  ranges	class A:\u{a}  x = 1\u{a}  def f(self): pass	{(class A [] {(assign [x@11-12] 1@15-16) (def f [ordinary:self] - {(pass)} [])} [])}
  accept	class A:\u{a}  @property\u{a}  def f(self):\u{a}    return self.x	{(class A [] {(def f [ordinary:self] - {(return (attribute self x))} [property])} [])}
  ranges	class A:\u{a}  @property\u{a}  def f(self):\u{a}    return self.x	{(class A [] {(def f [ordinary:self] - {(return (attribute self@47-51 x)@47-53)} [property@12-20])} [])}
  accept	class A(B):\u{a}  '''doc'''\u{a}\u{a}  def __init__(self):\u{a}    super().__init__()	{(class A [B] {(expression "doc") (def __init__ [ordinary:self] - {(expression (call (attribute (call super []) __init__) []))} [])} [])}
  ranges	class A(B):\u{a}  '''doc'''\u{a}\u{a}  def __init__(self):\u{a}    super().__init__()	{(class A [B@8-9] {(expression "doc"@14-23) (def __init__ [ordinary:self] - {(expression (call (attribute (call super@51-56 [])@51-58 __init__)@51-67 [])@51-69)} [])} [])}
  accept	import a	{(import a)}
  ranges	import a	{(import a)}
  accept	import a.b.c	{(import a.b.c)}
  ranges	import a.b.c	{(import a.b.c)}
  accept	import a as b, c.d as e, f	{(import a:b c.d:e f)}
  ranges	import a as b, c.d as e, f	{(import a:b c.d:e f)}
  accept	from a import b	{(from 0 a b)}
  ranges	from a import b	{(from 0 a b)}
  accept	from a import b as c, d	{(from 0 a b:c d)}
  ranges	from a import b as c, d	{(from 0 a b:c d)}
  accept	from a import (b, c as d,)	{(from 0 a b c:d)}
  ranges	from a import (b, c as d,)	{(from 0 a b c:d)}
  accept	from a.b.c import *	{(from 0 a.b.c *)}
  ranges	from a.b.c import *	{(from 0 a.b.c *)}
  accept	from . import a	{(from 1 - a)}
  ranges	from . import a	{(from 1 - a)}
  accept	from .a import b	{(from 1 a b)}
  ranges	from .a import b	{(from 1 a b)}
  accept	from ... import a	{(from 3 - a)}
  ranges	from ... import a	{(from 3 - a)}
  accept	from ....a.b import c	{(from 4 a.b c)}
  ranges	from ....a.b import c	{(from 4 a.b c)}
  accept	from .... import d	{(from 4 - d)}
  ranges	from .... import d	{(from 4 - d)}
  accept	with a: b	{(with (a -) {(expression b)})}
  ranges	with a: b	{(with (a@5-6 -) {(expression b@8-9)})}
  accept	with a as b: c	{(with (a b) {(expression c)})}
  ranges	with a as b: c	{(with (a@5-6 b@10-11) {(expression c@13-14)})}
  accept	with a as b, c as d: e	{(with (a b) (c d) {(expression e)})}
  ranges	with a as b, c as d: e	{(with (a@5-6 b@10-11) (c@13-14 d@18-19) {(expression e@21-22)})}
  accept	with (a): b	{(with (a -) {(expression b)})}
  ranges	with (a): b	{(with (a@6-7 -) {(expression b@10-11)})}
  accept	with (a, b): c	{(with (a -) (b -) {(expression c)})}
  ranges	with (a, b): c	{(with (a@6-7 -) (b@9-10 -) {(expression c@13-14)})}
  accept	with (a as b): c	{(with (a b) {(expression c)})}
  ranges	with (a as b): c	{(with (a@6-7 b@11-12) {(expression c@15-16)})}
  accept	with (a as b, c as d,): e	{(with (a b) (c d) {(expression e)})}
  ranges	with (a as b, c as d,): e	{(with (a@6-7 b@11-12) (c@14-15 d@19-20) {(expression e@24-25)})}
  accept	with (a, b) as c: d	{(with ((tuple [a b]) c) {(expression d)})}
  ranges	with (a, b) as c: d	{(with ((tuple [a@6-7 b@9-10])@5-11 c@15-16) {(expression d@18-19)})}
  accept	with (a).b as c: d	{(with ((attribute a b) c) {(expression d)})}
  ranges	with (a).b as c: d	{(with ((attribute a@6-7 b)@5-10 c@14-15) {(expression d@17-18)})}
  accept	with (a), (b): c	{(with (a -) (b -) {(expression c)})}
  ranges	with (a), (b): c	{(with (a@6-7 -) (b@11-12 -) {(expression c@15-16)})}
  accept	with (a) as b, c: d	{(with (a b) (c -) {(expression d)})}
  ranges	with (a) as b, c: d	{(with (a@6-7 b@12-13) (c@15-16 -) {(expression d@18-19)})}
  accept	with a() as (b, c): d	{(with ((call a []) (tuple [b c])) {(expression d)})}
  ranges	with a() as (b, c): d	{(with ((call a@5-6 [])@5-8 (tuple [b@13-14 c@16-17])@12-18) {(expression d@20-21)})}
  accept	with a as [b, c]: d	{(with (a (list [b c])) {(expression d)})}
  ranges	with a as [b, c]: d	{(with (a@5-6 (list [b@11-12 c@14-15])@10-16) {(expression d@18-19)})}
  accept	with a as b.c, d as e[0]: f	{(with (a (attribute b c)) (d (subscript e 0)) {(expression f)})}
  ranges	with a as b.c, d as e[0]: f	{(with (a@5-6 (attribute b@10-11 c)@10-13) (d@15-16 (subscript e@20-21 0@22-23)@20-24) {(expression f@26-27)})}
  accept	with (\u{a}  a as b,\u{a}  c\u{a}): d	{(with (a b) (c -) {(expression d)})}
  ranges	with (\u{a}  a as b,\u{a}  c\u{a}): d	{(with (a@9-10 b@14-15) (c@19-20 -) {(expression d@24-25)})}
  accept	with (yield_): d	{(with (yield_ -) {(expression d)})}
  ranges	with (yield_): d	{(with (yield_@6-12 -) {(expression d@15-16)})}
  accept	try: a\u{a}except: b	{(try {(expression a)} (except - - {(expression b)}) {} {})}
  ranges	try: a\u{a}except: b	{(try {(expression a@5-6)} (except - - {(expression b@15-16)}) {} {})}
  accept	try:\u{a}  a\u{a}except A:\u{a}  b\u{a}except (B, C) as d:\u{a}  e\u{a}else:\u{a}  f\u{a}finally:\u{a}  g	{(try {(expression a)} (except A - {(expression b)}) (except (tuple [B C]) d {(expression e)}) {(expression f)} {(expression g)})}
  ranges	try:\u{a}  a\u{a}except A:\u{a}  b\u{a}except (B, C) as d:\u{a}  e\u{a}else:\u{a}  f\u{a}finally:\u{a}  g	{(try {(expression a@7-8)} (except A@16-17 - {(expression b@21-22)}) (except (tuple [B@31-32 C@34-35])@30-36 d {(expression e@45-46)}) {(expression f@55-56)} {(expression g@68-69)})}
  accept	try:\u{a}  a\u{a}finally:\u{a}  b	{(try {(expression a)} {} {(expression b)})}
  ranges	try:\u{a}  a\u{a}finally:\u{a}  b	{(try {(expression a@7-8)} {} {(expression b@20-21)})}
  accept	try:\u{a}  a\u{a}except A.b(c) as d: e	{(try {(expression a)} (except (call (attribute A b) [c]) d {(expression e)}) {} {})}
  ranges	try:\u{a}  a\u{a}except A.b(c) as d: e	{(try {(expression a@7-8)} (except (call (attribute A@16-17 b)@16-19 [c@20-21])@16-22 d {(expression e@29-30)}) {} {})}
  accept	raise_	{(expression raise_)}
  ranges	raise_	{(expression raise_@0-6)}
  accept	def f():\u{a}  raise	{(def f [] - {(raise - -)} [])}
  ranges	def f():\u{a}  raise	{(def f [] - {(raise - -)} [])}
  accept	raise a	{(raise a -)}
  ranges	raise a	{(raise a@6-7 -)}
  accept	raise a(b) from c	{(raise (call a [b]) c)}
  ranges	raise a(b) from c	{(raise (call a@6-7 [b@8-9])@6-10 c@16-17)}
  accept	raise a from None	{(raise a None)}
  ranges	raise a from None	{(raise a@6-7 None@13-17)}
  accept	assert a	{(assert a -)}
  ranges	assert a	{(assert a@7-8 -)}
  accept	assert a, b	{(assert a b)}
  ranges	assert a, b	{(assert a@7-8 b@10-11)}
  accept	assert (a), 'b'	{(assert a "b")}
  ranges	assert (a), 'b'	{(assert a@8-9 "b"@12-15)}
  accept	del a	{(del [a])}
  ranges	del a	{(del [a@4-5])}
  accept	del a, b	{(del [a b])}
  ranges	del a, b	{(del [a@4-5 b@7-8])}
  accept	del a,	{(del [a])}
  ranges	del a,	{(del [a@4-5])}
  accept	del (a)	{(del [a])}
  ranges	del (a)	{(del [a@5-6])}
  accept	del (a, b)	{(del [(tuple [a b])])}
  ranges	del (a, b)	{(del [(tuple [a@5-6 b@8-9])@4-10])}
  accept	del (a), b	{(del [a b])}
  ranges	del (a), b	{(del [a@5-6 b@9-10])}
  accept	del [a, b]	{(del [(list [a b])])}
  ranges	del [a, b]	{(del [(list [a@5-6 b@8-9])@4-10])}
  accept	del a.b, c[0], d[1:2]	{(del [(attribute a b) (subscript c 0) (subscript d (slice 1 2 -))])}
  ranges	del a.b, c[0], d[1:2]	{(del [(attribute a@4-5 b)@4-7 (subscript c@9-10 0@11-12)@9-13 (subscript d@15-16 (slice 1@17-18 2@19-20 -)@17-20)@15-21])}
  accept	del (a, b), c	{(del [(tuple [a b]) c])}
  ranges	del (a, b), c	{(del [(tuple [a@5-6 b@8-9])@4-10 c@12-13])}
  accept	del (a.b).c, d	{(del [(attribute (attribute a b) c) d])}
  ranges	del (a.b).c, d	{(del [(attribute (attribute a@5-6 b)@5-8 c)@4-11 d@13-14])}
  accept	global x	{(global x)}
  ranges	global x	{(global x)}
  accept	# only a comment	{}
  ranges	# only a comment	{}
  accept	\u{a}\u{a}\u{a}	{}
  ranges	\u{a}\u{a}\u{a}	{}
  accept	a # comment\u{a}b	{(expression a) (expression b)}
  ranges	a # comment\u{a}b	{(expression a@0-1) (expression b@12-13)}
  accept	# -*- coding: utf-8 -*-\u{a}a	{(expression a)}
  ranges	# -*- coding: utf-8 -*-\u{a}a	{(expression a@24-25)}
  accept	a \\\u{a} + b	{(expression (+ a b))}
  ranges	a \\\u{a} + b	{(expression (+ a@0-1 b@7-8)@0-8)}
  accept	if a and \\\u{a}   b:\u{a}  c	{(if ((and [a b]) {(expression c)}) {})}
  ranges	if a and \\\u{a}   b:\u{a}  c	{(if ((and [a@3-4 b@14-15])@3-15 {(expression c@19-20)}) {})}
  accept	x = [\u{a}  1,\u{a}\u{a}  # comment\u{a}  2,\u{a}]	{(assign [x] (list [1 2]))}
  ranges	x = [\u{a}  1,\u{a}\u{a}  # comment\u{a}  2,\u{a}]	{(assign [x@0-1] (list [1@8-9 2@26-27])@4-30)}
  accept	x = (a +\u{a}b)	{(assign [x] (+ a b))}
  ranges	x = (a +\u{a}b)	{(assign [x@0-1] (+ a@5-6 b@9-10)@5-10)}
  accept	if a:\u{a}\u{a}  b\u{a}\u{a}\u{a}  c\u{a}\u{a}d	{(if (a {(expression b) (expression c)}) {}) (expression d)}
  ranges	if a:\u{a}\u{a}  b\u{a}\u{a}\u{a}  c\u{a}\u{a}d	{(if (a@3-4 {(expression b@9-10) (expression c@15-16)}) {}) (expression d@18-19)}
  accept	if a:\u{a}  b\u{a}  # comment\u{a}# comment\u{a}    # comment\u{a}  c	{(if (a {(expression b) (expression c)}) {})}
  ranges	if a:\u{a}  b\u{a}  # comment\u{a}# comment\u{a}    # comment\u{a}  c	{(if (a@3-4 {(expression b@8-9) (expression c@48-49)}) {})}
  accept	if a:\u{a}\u{9}b\u{a}\u{9}if c:\u{a}\u{9}\u{9}d	{(if (a {(expression b) (if (c {(expression d)}) {})}) {})}
  ranges	if a:\u{a}\u{9}b\u{a}\u{9}if c:\u{a}\u{9}\u{9}d	{(if (a@3-4 {(expression b@7-8) (if (c@13-14 {(expression d@18-19)}) {})}) {})}
  accept	if a:\u{a}  b\u{a} \u{a}   \u{a}  c	{(if (a {(expression b) (expression c)}) {})}
  ranges	if a:\u{a}  b\u{a} \u{a}   \u{a}  c	{(if (a@3-4 {(expression b@8-9) (expression c@18-19)}) {})}
  accept	if a:\u{d}\u{a}  b\u{d}\u{a}else:\u{d}\u{a}  c\u{d}\u{a}	{(if (a {(expression b)}) {(expression c)})}
  ranges	if a:\u{d}\u{a}  b\u{d}\u{a}else:\u{d}\u{a}  c\u{d}\u{a}	{(if (a@3-4 {(expression b@9-10)}) {(expression c@21-22)})}
  accept	\u{c}a	{(expression a)}
  ranges	\u{c}a	{(expression a@1-2)}
  accept	if a:\u{a}  b\u{a}\u{c}c	{(if (a {(expression b)}) {}) (expression c)}
  ranges	if a:\u{a}  b\u{a}\u{c}c	{(if (a@3-4 {(expression b@8-9)}) {}) (expression c@11-12)}
  accept	\u{e9} = \u{f1} + \u{53d8}\u{91cf}	{(assign [é] (+ ñ 变量))}
  ranges	\u{e9} = \u{f1} + \u{53d8}\u{91cf}	{(assign [é@0-2] (+ ñ@5-7 变量@10-16)@5-16)}
  accept	\u{e4}\u{f6}\u{fc}.\u{df}(\u{e7}\u{e9}=1)	{(expression (call (attribute äöü ß) [çé=1]))}
  ranges	\u{e4}\u{f6}\u{fc}.\u{df}(\u{e7}\u{e9}=1)	{(expression (call (attribute äöü@0-6 ß)@0-9 [çé=1@15-16])@0-17)}
  accept	x = '\u{e9}' + y + "\u{65e5}\u{672c}" + z	{(assign [x] (+ (+ (+ "\u{e9}" y) "\u{65e5}\u{672c}") z))}
  ranges	x = '\u{e9}' + y + "\u{65e5}\u{672c}" + z	{(assign [x@0-1] (+ (+ (+ "\u{e9}"@4-8 y@11-12)@4-12 "\u{65e5}\u{672c}"@15-23)@4-23 z@26-27)@4-27)}
  accept	a if b else(c)	{(expression (if b a c))}
  ranges	a if b else(c)	{(expression (if b@5-6 a@0-1 c@12-13)@0-14)}
  accept	[a,b][0]	{(expression (subscript (list [a b]) 0))}
  ranges	[a,b][0]	{(expression (subscript (list [a@1-2 b@3-4])@0-5 0@6-7)@0-8)}
  accept	a<b>c	{(expression (compare a less b greater c))}
  ranges	a<b>c	{(expression (compare a@0-1 less b@2-3 greater c@4-5)@0-5)}
  accept	a--b	{(expression (- a (negate b)))}
  ranges	a--b	{(expression (- a@0-1 (negate b@3-4)@2-4)@0-4)}
  accept	a-+-b	{(expression (- a (plus (negate b))))}
  ranges	a-+-b	{(expression (- a@0-1 (plus (negate b@4-5)@3-5)@2-5)@0-5)}
  accept	a**-b	{(expression (** a (negate b)))}
  ranges	a**-b	{(expression (** a@0-1 (negate b@4-5)@3-5)@0-5)}
  accept	not(a)	{(expression (not a))}
  ranges	not(a)	{(expression (not a@4-5)@0-6)}
  accept	lambda:a	{(expression (lambda [] a))}
  ranges	lambda:a	{(expression (lambda [] a@7-8)@0-8)}
  accept	{a:b}	{(expression (dict a:b))}
  ranges	{a:b}	{(expression (dict a@1-2:b@3-4)@0-5)}
  accept	x[a:b,c]	{(expression (subscript x (tuple [(slice a b -) c])))}
  ranges	x[a:b,c]	{(expression (subscript x@0-1 (tuple [(slice a@2-3 b@4-5 -)@2-5 c@6-7])@2-7)@0-8)}
  accept	f(a)(b)(c)[d].e	{(expression (attribute (subscript (call (call (call f [a]) [b]) [c]) d) e))}
  ranges	f(a)(b)(c)[d].e	{(expression (attribute (subscript (call (call (call f@0-1 [a@2-3])@0-4 [b@5-6])@0-7 [c@8-9])@0-10 d@11-12)@0-13 e)@0-15)}
  accept	a = b if c else d, e	{(assign [a] (tuple [(if c b d) e]))}
  ranges	a = b if c else d, e	{(assign [a@0-1] (tuple [(if c@9-10 b@4-5 d@16-17)@4-17 e@19-20])@4-20)}
  accept	a = (yield_), b	{(assign [a] (tuple [yield_ b]))}
  ranges	a = (yield_), b	{(assign [a@0-1] (tuple [yield_@5-11 b@14-15])@4-15)}
  accept	x = {**a, 'b': {c for d in e}}	{(assign [x] (dict -:a "b":(setcomp c (for d e []))))}
  ranges	x = {**a, 'b': {c for d in e}}	{(assign [x@0-1] (dict -:a@7-8 "b"@10-13:(setcomp c@16-17 (for d@22-23 e@27-28 []))@15-29)@4-30)}
  accept	[[x for x in y] for y in z]	{(expression (listcomp (listcomp x (for x y [])) (for y z [])))}
  ranges	[[x for x in y] for y in z]	{(expression (listcomp (listcomp x@2-3 (for x@8-9 y@13-14 []))@1-15 (for y@20-21 z@25-26 []))@0-27)}
  accept	{k: [v for v in w] for k, w in u.items() if k}	{(expression (dictcomp k (listcomp v (for v w [])) (for (tuple [k w]) (call (attribute u items) []) [k])))}
  ranges	{k: [v for v in w] for k, w in u.items() if k}	{(expression (dictcomp k@1-2 (listcomp v@5-6 (for v@11-12 w@16-17 []))@4-18 (for (tuple [k@23-24 w@26-27])@23-27 (call (attribute u@31-32 items)@31-38 [])@31-40 [k@44-45]))@0-46)}
  accept	sum(x * y for x, y in zip(a, b)) / len(a)	{(expression (/ (call sum [(generatorcomp (* x y) (for (tuple [x y]) (call zip [a b]) []))]) (call len [a])))}
  ranges	sum(x * y for x, y in zip(a, b)) / len(a)	{(expression (/ (call sum@0-3 [(generatorcomp (* x@4-5 y@8-9)@4-9 (for (tuple [x@14-15 y@17-18])@14-18 (call zip@22-25 [a@26-27 b@29-30])@22-31 []))@3-32])@0-32 (call len@35-38 [a@39-40])@35-41)@0-41)}
  accept	loss = ((y_p - y) ** 2).mean()	{(assign [loss] (call (attribute (** (- y_p y) 2) mean) []))}
  ranges	loss = ((y_p - y) ** 2).mean()	{(assign [loss@0-4] (call (attribute (** (- y_p@9-12 y@15-16)@9-16 2@21-22)@8-22 mean)@7-28 [])@7-30)}
  accept	w -= learning_rate * w.grad	{(augmented - w (* learning_rate (attribute w grad)))}
  ranges	w -= learning_rate * w.grad	{(augmented - w@0-1 (* learning_rate@5-18 (attribute w@21-22 grad)@21-27)@5-27)}
  accept	y = x @ [1.3, -1] + [-3.5]	{(assign [y] (+ (@ x (list [float:3ff4cccccccccccd (negate 1)])) (list [(negate float:400c000000000000)])))}
  ranges	y = x @ [1.3, -1] + [-3.5]	{(assign [y@0-1] (+ (@ x@4-5 (list [float:3ff4cccccccccccd@9-12 (negate 1@15-16)@14-16])@8-17)@4-17 (list [(negate float:400c000000000000@22-25)@21-25])@20-26)@4-26)}
  accept	print(f"epoch {epoch:>4}: loss {loss.item():.4f}, w = {model.weight.data.numpy()}")	{(expression (call print [(f ["epoch\u{20}" (format epoch - [">4"]) ":\u{20}loss\u{20}" (format (call (attribute loss item) []) - [".4f"]) ",\u{20}w\u{20}=\u{20}" (format (call (attribute (attribute (attribute model weight) data) numpy) []) - [])])]))}
  accept	a = b = c = d = e	{(assign [a b c d] e)}
  ranges	a = b = c = d = e	{(assign [a@0-1 b@4-5 c@8-9 d@12-13] e@16-17)}
  accept	x[..., None, :, 1:-1]	{(expression (subscript x (tuple [... None (slice - - -) (slice 1 (negate 1) -)])))}
  ranges	x[..., None, :, 1:-1]	{(expression (subscript x@0-1 (tuple [...@2-5 None@7-11 (slice - - -)@13-14 (slice 1@16-17 (negate 1@19-20)@18-20 -)@16-20])@2-20)@0-21)}
  accept	f(**{'a': 1}, b=2)	{(expression (call f [**(dict "a":1) b=2]))}
  ranges	f(**{'a': 1}, b=2)	{(expression (call f@0-1 [**(dict "a"@5-8:1@10-11)@4-12 b=2@16-17])@0-18)}
  accept	f(*[1, 2], *(3, 4))	{(expression (call f [*(list [1 2]) *(tuple [3 4])]))}
  ranges	f(*[1, 2], *(3, 4))	{(expression (call f@0-1 [*(list [1@4-5 2@7-8])@3-9 *(tuple [3@13-14 4@16-17])@12-18])@0-19)}
  accept	f(not a, -b, *c or d)	{(expression (call f [(not a) (negate b) *(or [c d])]))}
  ranges	f(not a, -b, *c or d)	{(expression (call f@0-1 [(not a@6-7)@2-7 (negate b@10-11)@9-11 *(or [c@14-15 d@19-20])@14-20])@0-21)}
  accept	f(a)if b else c	{(expression (if b (call f [a]) c))}
  ranges	f(a)if b else c	{(expression (if b@7-8 (call f@0-1 [a@2-3])@0-4 c@14-15)@0-15)}
  accept	if a:b	{(if (a {(expression b)}) {})}
  ranges	if a:b	{(if (a@3-4 {(expression b@5-6)}) {})}
  accept	else_ = 1	{(assign [else_] 1)}
  ranges	else_ = 1	{(assign [else_@0-5] 1@8-9)}
  accept	while a:\u{a}  while b:\u{a}    break\u{a}  else:\u{a}    continue	{(while a {(while b {(break)} {(continue)})} {})}
  ranges	while a:\u{a}  while b:\u{a}    break\u{a}  else:\u{a}    continue	{(while a@6-7 {(while b@17-18 {(break)} {(continue)})} {})}
  accept	if 1:\u{a} if 2:\u{a}  if 3:\u{a}   4\u{a}  5\u{a} 6\u{a}7	{(if (1 {(if (2 {(if (3 {(expression 4)}) {}) (expression 5)}) {}) (expression 6)}) {}) (expression 7)}
  ranges	if 1:\u{a} if 2:\u{a}  if 3:\u{a}   4\u{a}  5\u{a} 6\u{a}7	{(if (1@3-4 {(if (2@10-11 {(if (3@18-19 {(expression 4@24-25)}) {}) (expression 5@28-29)}) {}) (expression 6@31-32)}) {}) (expression 7@33-34)}
  accept	class A:\u{a}  class B:\u{a}    class C: pass	{(class A [] {(class B [] {(class C [] {(pass)} [])} [])} [])}
  ranges	class A:\u{a}  class B:\u{a}    class C: pass	{(class A [] {(class B [] {(class C [] {(pass)} [])} [])} [])}
  accept	def f(a=lambda x=1: x, *b): pass	{(def f [ordinary:a=(lambda [ordinary:x=1] x) variadic:b] - {(pass)} [])}
  ranges	def f(a=lambda x=1: x, *b): pass	{(def f [ordinary:a=(lambda [ordinary:x=1@17-18] x@20-21)@8-21 variadic:b] - {(pass)} [])}
  accept	def f(a=(1, 2), b=[3], c={}): pass	{(def f [ordinary:a=(tuple [1 2]) ordinary:b=(list [3]) ordinary:c=(dict)] - {(pass)} [])}
  ranges	def f(a=(1, 2), b=[3], c={}): pass	{(def f [ordinary:a=(tuple [1@9-10 2@12-13])@8-14 ordinary:b=(list [3@19-20])@18-21 ordinary:c=(dict)@25-27] - {(pass)} [])}
  accept	def f() -> (a, b): pass	{(def f [] (tuple [a b]) {(pass)} [])}
  ranges	def f() -> (a, b): pass	{(def f [] (tuple [a@12-13 b@15-16])@11-17 {(pass)} [])}
  accept	x = a if b else lambda: c	{(assign [x] (if b a (lambda [] c)))}
  ranges	x = a if b else lambda: c	{(assign [x@0-1] (if b@9-10 a@4-5 (lambda [] c@24-25)@16-25)@4-25)}
  accept	x = not a in b and c	{(assign [x] (and [(not (compare a in b)) c]))}
  ranges	x = not a in b and c	{(assign [x@0-1] (and [(not (compare a@8-9 in b@13-14)@8-14)@4-14 c@19-20])@4-20)}
  accept	(a, *b), c = d	{(assign [(tuple [(tuple [a (star b)]) c])] d)}
  ranges	(a, *b), c = d	{(assign [(tuple [(tuple [a@1-2 (star b@5-6)@4-6])@0-7 c@9-10])@0-10] d@13-14)}
  accept	[a, *b] = c	{(assign [(list [a (star b)])] c)}
  ranges	[a, *b] = c	{(assign [(list [a@1-2 (star b@5-6)@4-6])@0-7] c@10-11)}
  accept	for (a, *b), c in d: pass	{(for (tuple [(tuple [a (star b)]) c]) d {(pass)} {})}
  ranges	for (a, *b), c in d: pass	{(for (tuple [(tuple [a@5-6 (star b@9-10)@8-10])@4-11 c@13-14])@4-14 d@18-19 {(pass)} {})}
  accept	assert a if b else c, d	{(assert (if b a c) d)}
  ranges	assert a if b else c, d	{(assert (if b@12-13 a@7-8 c@19-20)@7-20 d@22-23)}
  accept	\u{df}None = \u{e9}if	{(assign [ßNone] éif)}
  ranges	\u{df}None = \u{e9}if	{(assign [ßNone@0-6] éif@9-13)}
  """##
