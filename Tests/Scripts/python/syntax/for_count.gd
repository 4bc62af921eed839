from itertools import count

for i in count():
    if i > 2:
        break
    print(i)
for x in count(10, -3):
    if x < 0:
        break
    print(x, end=' ')
print(next(count(0.5, 0.25)))
