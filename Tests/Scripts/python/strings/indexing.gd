# Indexing and slicing of strings; they cannot be changed.
s = 'abcdefgh'
print(s[0], s[3], s[-1], s[-8])
print(s[2:5], s[:3], s[5:], s[:], s[-3:], s[:-3], s[2:-2])
print(s[::2], s[1::2], s[::-1], s[5:1:-1], s[5:1:-2], s[-1:-4:-1], s[10:], s[3:2], s[-100:2])
print(s[2:100])
print('ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'a' + 'b')
for text in ['s[8]', 's[-9]']:
    try:
        print(s[8] if text == 's[8]' else s[-9])
    except IndexError as error:
        print(text, error)
try:
    s[0] = 'x'
except TypeError as error:
    print(error)
try:
    print(s['a'])
except TypeError as error:
    print(error)
try:
    print('n = ' + 5)
except TypeError as error:
    print(error)
