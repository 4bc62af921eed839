n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
items = [1, 2, 3]
while items:
    print(items.pop(), end=' ')
print()
low, high = 0, 100
while low < high:
    middle = (low + high) // 2
    if middle * middle < 2000:
        low = middle + 1
    else:
        high = middle
print(low)
