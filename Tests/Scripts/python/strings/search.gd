# Finding, counting and replacing.
s = 'the cat sat on the mat'
print(s.find('at'), s.find('at', 6), s.rfind('at'), s.find('dog'), s.index('cat'))
print(s.count('at'), s.count('the'), s.count(''), 'aaaa'.count('aa'))
print(s.replace('at', 'AT'), s.replace('at', '', 1), 'abc'.replace('', '-'))
print(s.startswith('the'), s.endswith('mat'), s.startswith(('a', 't')), s.endswith('x'))
print(s.startswith('cat', 4))
print('cat' in s, 'dog' not in s)
print('a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'))
try:
    s.index('dog')
except ValueError as error:
    print(error)
print('abc'.translate({ord('a'): 'A', ord('b'): None}))
