# := names a value inside an expression.
if (n := len('hello')) > 3:
    print('long', n)
values = [3, 8, 2]
print([y for x in values if (y := x * 2) > 5])
i = 0
while (i := i + 1) < 4:
    print(i, end=' ')
print(i)
print((a := 5) + a)
total = 0
print([total := total + v for v in values], total)
