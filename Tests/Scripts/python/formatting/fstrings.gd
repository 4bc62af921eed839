# f-strings: expressions, conversions, '=' and nesting.
name, value, width = 'loss', 3.14159265, 10
print(f'{name} is {value}')
print(f"{value:.2f} {value:10.3f}| {value:<10.3f}| {value:^10.3f}| {value:+.1f}")
print(f'{name!r} {name!s} {name!r:>10}')
print(f'{value:{width}.{3}f}|')
print(f'{value = } {name=} {1 + 2 = } {value=:.3f}')
print(f'{{braces}} {{{name}}}')
print(f"{[1, 2][0]} {({'a': 1})['a']} {'yes' if value > 3 else 'no'}")
print(f"{len(name)} {name.upper()} {max(1, 2)} {(lambda x: x * 2)(4)}")
print(f'''{name}
{value:.1f}''')
print(f'a' 'b' f'{name}')
print(f"Epoch [{1}/{10}], Loss: {0.123456:.4f}")
print(rf'\n{name}', fr'\t')
print(f'{None} {True} {[1.5, "x"]} {(1,)}')
print(f'')
