import ast
import re


def attempt(text):
    try:
        return repr(ast.literal_eval(text))
    except Exception as error:
        # Objects have other addresses in every run.
        return f"{type(error).__name__}: {re.sub('0x[0-9a-f]+', '0x', str(error))}"


for text in ['1', '-1', '+1.5', "'a' 'b'", "b'x'", "[1,(2,),{3:4},{5}]", 'set()', 'None', 'True', '...', '()', '{}', ' 1', '\t[1]',
             '1\n', '\n1', '(1\n,2)', "{1:2, 'a':[None]}", '{1,2}', '1e400', '0x1F', '1_000', '999999999999999999999999999', '-0x10',
             "r'\\n'", "'\\x41'", '-9223372036854775808', '1j', '1+2j', '-1-2j', '1.5-3j', '(1)+2j', '-2j', '[1 + 1j]', "{'rate': 0.1, 'layers': [784, 32, 10], 'bias': True}", '[' * 90 + ']' * 90]:
    print(repr(text)[:60], attempt(text))
for text in ['a', 'f(1)', "-'a'", '--1', '{**a}', '[*a]', 'lambda: 1', 'x.y', '1 if 2 else 3', 'not True', '1*2', '~1', 'a[0]',
             '1 < 2', 'set([1])', '[i for i in x]', '{i for i in x}', '{i: 1 for i in x}', '(i for i in x)', 'inf', '-True', "f'{1}'",
             '{[]}', '{[]:1}', '1\nor 2' if False else '(1\nor 2)', '[1, a]', "__import__('os')", '(x := 1)', '1 and 2', '1+2', '1j+2', 'True+1j', '1+-2j', '1j+1j', '1*2j', '1+2j+3j', '+-1']:
    print(repr(text), attempt(text))
for value in [b'1', 1, None, bytearray(b'2'), ['a'], 1.5]:
    print(attempt(value))
for text in ['', '1 2', '[1,', 'a=1', '-']:
    try:
        ast.literal_eval(text)
    except SyntaxError as error:
        print(type(error).__name__)
print(hasattr(ast, 'literal_eval'))
for text in ['1+2j', '-3j', '1j+1', '(1+2j)', '2-1j', '-1-2j', '[1, 2j]', '1*2j', '1.5-2j', 'True+1j', '-1j+2j', '1+2']:
    print(repr(text), attempt(text))
