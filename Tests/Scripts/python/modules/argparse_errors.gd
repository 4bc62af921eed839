# Arguments of programs: what goes wrong. The messages go to standard error, which is caught here.
import argparse, contextlib, io

def attempt(p, text):
    out = io.StringIO()
    with contextlib.redirect_stderr(out):
        try:
            print(p.parse_args(text.split()))
        except SystemExit as e:
            print('exit', e.code)
    print(out.getvalue(), end='')

p = argparse.ArgumentParser(prog='prog')
p.add_argument('n', type=int)
p.add_argument('--lr', '-l', type=float)
p.add_argument('--name', choices=['a', 'b'])
p.add_argument('--sizes', nargs='+', type=int)
p.add_argument('--pair', nargs=2)
p.add_argument('--on', action='store_true')
p.add_argument('--only', action='store_true')
p.add_argument('-x', action='store_true')
def positive(text):
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return value
p.add_argument('--pos', type=positive)
for text in ['', 'x', '1 2', '1 --lr', '1 --lr abc', '1 --name c', '1 --sizes', '1 --sizes a', '1 --pair q', '1 --on=5', '1 --o', '1 --nope', '1 --nope 5 -q', '1 -xz', '1 --pos 0', '1 --pos z', '-5', '1 -l5 -x']:
    attempt(p, text)
p = argparse.ArgumentParser(prog='group')
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--a', action='store_true')
g.add_argument('--b')
for text in ['', '--a --b 1', '--b 1 --a', '--a']:
    attempt(p, text)
p = argparse.ArgumentParser(prog='sub')
sub = p.add_subparsers(dest='command', required=True)
one = sub.add_parser('one')
one.add_argument('--k', required=True)
for text in ['', 'two', 'one', 'one --k', 'one --k 1 extra', 'one --k 1']:
    attempt(p, text)
p = argparse.ArgumentParser(prog='strict', exit_on_error=False)
p.add_argument('--i', type=int)
try:
    p.parse_args(['--i', 'x'])
except argparse.ArgumentError as e:
    print(e)
p = argparse.ArgumentParser(prog='plus')
p.add_argument('files', nargs='+')
p.add_argument('--r', required=True)
attempt(p, '')
attempt(p, 'a --r')
