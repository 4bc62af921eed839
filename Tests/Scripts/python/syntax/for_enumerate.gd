for i, word in enumerate(['zero', 'one']):
    print(i, word)
for number, line in enumerate('ab', start=1):
    print(number, line)
for i, (x, y) in enumerate([(1, 2), (3, 4)]):
    print(i, x, y)
print(list(enumerate([])), dict(enumerate('xy')))
