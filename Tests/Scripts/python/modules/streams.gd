# Texts as files, and what print writes to.
import io, sys, contextlib

s = io.StringIO()
print('x', 1, file=s, sep='-')
print(s.write('more\n'), repr(s.getvalue()), s.tell())
s.seek(0)
print(list(s), repr(s.read()), s.tell())
s.seek(2)
s.write('ZZ')
print(repr(s.getvalue()), s.truncate(3), repr(s.getvalue()))
s = io.StringIO('abc\ndef\n')
print(repr(s.readline()), s.read(2), s.readlines(), repr(s.read()))
with io.StringIO('one') as s:
    print(s.read())
try:
    s.read()
except ValueError as e:
    print(e)
try:
    io.StringIO(5)
except TypeError as e:
    print(e)
try:
    io.StringIO().write(5)
except TypeError as e:
    print(e)
b = io.BytesIO(b'some bytes')
print(b.read(4), b.read(), b.getvalue(), b.tell())
old = sys.stdout
sys.stdout = buffer = io.StringIO()
print('captured', 1)
sys.stdout.write('too\n')
sys.stdout = old
print(repr(buffer.getvalue()))
with contextlib.redirect_stdout(io.StringIO()) as out:
    print('inside')
print('outside', repr(out.getvalue()))
print(sys.stdout.write('w\n'))
sys.stdout.flush()
print(repr(sys.stdin.readline()), sys.stdin.read() == '', [line for line in sys.stdin])
class Upper:
    def write(self, text):
        old.write(text.upper())
print('shout', file=Upper())
with contextlib.redirect_stdout(Upper()):
    print('loud')
