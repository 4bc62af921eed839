for i in range(5):
    if i % 2:
        continue
    print(i)
n = 0
while n < 5:
    n += 1
    if n == 3:
        continue
    print(n, end=' ')
print()
for i in range(2):
    try:
        continue
    finally:
        print('finally', i)
