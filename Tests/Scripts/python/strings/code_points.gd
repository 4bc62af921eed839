# Strings are counted and cut in code points.
s = 'naïve 😀 façade'
print(len(s), s[2], s[6], s[-1], s[6:8], s[::-1])
print(len('😀'), len('é'), len('日本語'), '日本語'[1], len('e\u0301'))
print(ord('a'), ord('é'), ord('😀'), chr(97), chr(233), chr(128512))
for character in 'a😀é':
    print(character, ord(character), hex(ord(character)))
print('😀' in s, s.find('façade'), s.index('😀'), '😀😀'.count('😀'), '😀' * 3)
print('é' < 'z', 'a' < 'é', 'ä'.upper(), '日本'.center(6, '-'))
print(repr('é\u200b\u00a0'), repr('😀'), ascii('é😀'))
print(s.split('😀'), s.replace('ï', 'i'))
try:
    print(s[99])
except IndexError as error:
    print(error)
