# Taking strings apart and putting them together.
print('a b  c'.split(), 'a b  c'.split(' '), 'a,b,c'.split(','), ''.split(), ''.split(','))
print('a,b,c,d'.split(',', 2), 'a,b,c,d'.rsplit(',', 1), '  padded  words '.split())
print('one\ntwo\r\nthree\n'.splitlines(), 'a--b--c'.split('--'), 'a b c'.split(maxsplit=1))
print(', '.join(['a', 'b', 'c']), ''.join(['x', 'y']), '-'.join('abc'), '+'.join([]))
print('|'.join(('solo',)))
print(' '.join(str(n) for n in range(5)), ', '.join(map(str, [1.5, 2])))
print(list('héllo'), tuple('ab'), sorted('banana'))
words = 'to be or not to be'.split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
print(counts)
try:
    print(', '.join(['a', 1]))
except TypeError as error:
    print(error)
