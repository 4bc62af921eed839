for i in range(3):
    print(i, end=' ')
for i in range(2, 5):
    print(i, end=' ')
for i in range(10, 0, -3):
    print(i, end=' ')
for i in range(0):
    print('never')
print()
total = 0
for i in range(1, 101):
    total += i
print(total, i)
