# for and while, with break, continue and else.
for i in range(3):
    print(i, end=' ')
print('last', i)
for i in range(10):
    if i == 2:
        continue
    if i == 5:
        break
    print(i, end=' ')
else:
    print('not printed')
print()
for i in []:
    print('never')
else:
    print('else after nothing')
n = 3
while n:
    n -= 1
    if n == 1: continue
    print('n', n)
else:
    print('ran out')
while True:
    n += 1
    if n > 4:
        break
else:
    print('not printed')
print(n)
for row in range(3):
    for col in range(3):
        if col > row:
            break
        print(row * 3 + col, end=',')
    else:
        print('full', end='')
    print()
for character in 'abc': print(character, end='')
print()
for key in {'x': 1, 'y': 2}: print(key)
for i in range(2, 11, 4): print(i, end=' ')
for i in range(3, 0, -1): print(i, end=' ')
print(list(range(0)), list(range(5, 0)), range(1, 7, 2), len(range(0, 10, 3)), range(10)[-1])
print(range(10)[2:5])
values = [1, 2, 3]
for v in values:
    if v < 3 and len(values) < 6:
        values.append(v * 10)
print(values)
