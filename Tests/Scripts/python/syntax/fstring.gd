name, value = 'loss', 0.123456
print(f'{name} is {value}')
print(f"{name!r}: {value:.3f} and {value:10.2e}|")
print(f'{{braces}} {1 + 1} {name.upper()} {[i for i in range(3)]}')
width = 8
print(f'{name:>{width}}|{name:<{width}}|{name:^{width}}|')
print(f'{value=:.2f} {name = }')
print(f'nested {f"{name}!"}', f'''triple {
    name}''')
