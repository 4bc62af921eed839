# Files: reading, writing, positions, lines, and what goes wrong.
import io, os

with open('t.txt', 'w') as f:
    print(f.write('one\ntwo\nthree'), f.closed, f.name, f.mode)
    print('four', file=f)
    f.writelines(['a\n', 'b\n'])
print(f.closed)
try:
    f.write('x')
except ValueError as e:
    print(e)
with open('t.txt') as f:
    print(f.read(5), repr(f.readline()), f.tell(), [line for line in f], f.tell())
    print(f.seek(0), next(f), end='')
    try:
        f.tell()
    except OSError as e:
        print(e)
    print(f.seek(0), f.readlines(), repr(f.read()), f.seek(0), f.readlines(5))
    try:
        f.write('x')
    except io.UnsupportedOperation as e:
        print(type(e), e, isinstance(e, OSError), isinstance(e, ValueError))
with open('t.txt', 'a') as f:
    f.write('end\n')
    try:
        f.read()
    except io.UnsupportedOperation as e:
        print(e)
for line in open('t.txt'):
    print(line.rstrip(), end=',')
print()
with open('t.txt', 'r+') as f:
    f.readline()
    f.seek(0)
    f.write('ONE')
    f.seek(0, 2)
    f.write('tail')
    f.seek(0)
    print(f.read().split(), f.truncate(4))
print(repr(open('t.txt').read()), os.path.getsize('t.txt'))
try:
    open('t.txt', 'x')
except FileExistsError as e:
    print(e, e.errno, e.strerror, e.filename, e.args)
for path, mode in [('nope.txt', 'r'), ('.', 'r'), ('.', 'w'), ('a/b/c', 'w'), ('t.txt/x', 'r')]:
    try:
        open(path, mode)
    except OSError as e:
        print(type(e).__name__, e, repr(e))
for mode in ['rw', 'z', '', 'rbt', 'b', 'rr', '+']:
    try:
        open('t.txt', mode)
    except ValueError as e:
        print(e)
for wrong in [dict(mode='rb', encoding='utf-8'), dict(newline='x'), dict(mode='wb', newline='')]:
    try:
        open('t.txt', **wrong)
    except ValueError as e:
        print(e)
try:
    open(None)
except TypeError as e:
    print(e)
try:
    open('t.txt', encoding='no-such')
except LookupError as e:
    print(e)
with open('w.txt', 'w') as f:
    try:
        f.write(5)
    except TypeError as e:
        print(e)
with open('both.txt', 'w+') as f:
    f.write('hello')
    f.seek(1)
    # What is read ahead stays where it is.
    print(f.read(2), f.write('!'), f.seek(0), f.read())
with open('kept.txt', 'w') as f:
    try:
        raise KeyError('inside')
    except KeyError:
        f.write('written')
print(open('kept.txt').read())
open('missing/file.txt', 'w')
