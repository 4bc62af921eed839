import math

if (n := len('word')) > 3:
    print(n)
values = [y for x in range(5) if (y := x * x) > 3]
print(values, y)
stack = [1, 2, 3]
while (top := stack.pop()) != 1:
    print(top)
print((root := math.sqrt(16)) + root)
