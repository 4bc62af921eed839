# Binary files, encodings and line ends.
with open('b.bin', 'wb') as f:
    print(f.write(b'ab\xff\r\ncd\rxy\n'), f.mode)
print(open('b.bin', 'rb').read(), open('b.bin', 'rb').readlines(), list(open('b.bin', 'rb')))
with open('b.bin', 'rb') as f:
    print(f.read(2), f.read(1), f.tell(), f.seek(-3, 2), f.read(), f.read(), f.seek(1), f.seek(2, 1))
try:
    open('b.bin', encoding='utf-8').read()
except UnicodeDecodeError as e:
    print(e)
print(repr(open('b.bin', encoding='utf-8', errors='replace').read()))
print(repr(open('b.bin', encoding='utf-8', errors='ignore', newline='').read()))
for newline in [None, '', '\n', '\r', '\r\n']:
    print(open('b.bin', encoding='latin-1', newline=newline).readlines())
with open('u.txt', 'w', encoding='utf-8') as f:
    print(f.write('äöü€😀\nzwei\n'))
with open('u.txt', encoding='utf-8') as f:
    print(f.read(3), f.read(2), repr(f.read(2)), f.encoding)
with open('u.txt', encoding='utf-8') as f:
    print(repr(f.readline(2)), repr(f.readline(20)), repr(f.readline(0)), repr(f.readline()))
with open('n.txt', 'w', newline='\r\n') as f:
    f.write('a\nb\n')
print(open('n.txt', 'rb').read())
with open('l.txt', 'w', encoding='latin-1') as f:
    f.write('é')
    try:
        f.write('€')
    except UnicodeEncodeError as e:
        print(e)
print(open('l.txt', 'rb').read())
for data in [b'\xff', b'a\xc3', b'\xe2\x82', b'\xe2(', b'\xf0\x9f\x98z', b'\xed\xa0\x80', b'\xc0\x80', b'\x80']:
    try:
        data.decode()
    except UnicodeDecodeError as e:
        print(e)
print(b'a\xffb'.decode(errors='replace'), b'a\xffb'.decode(errors='ignore'))
try:
    open('b.bin', 'rb').write(b'x')
except OSError as e:
    print(type(e).__name__, e)
try:
    open('b.bin', 'wb').write('text')
except TypeError as e:
    print(e)
