a, b = 3, 4
table = {'k': [1, 2]}
print(f'{a} + {b} = {a + b}')
print(f'{table["k"][1]} {max(a, b)} {a if a > b else b} {(lambda x: x * 2)(5)}')
print(f'{a > b} {not a} {a, b} {a:}{"literal"}')
print(f'{sum(i * i for i in range(4))}')
