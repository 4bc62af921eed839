# Format specifications for strings and other things.
for spec in ['', '8', '<8', '>8', '^8', '*^9', '.2', '6.2', '>6.2', '-<8', 's', '10s']:
    print(spec, '|' + format('abc', spec) + '|', sep='\t')
print(f"{'é':>3}|{'😀':<3}|{'naïve':.3}|")
print('{:>8}|{:<8}|{:^8}|'.format('right', 'left', 'mid'))
print(f'{True} {True:5}|{None} {[1, 2]!s:>10}|')
print(f'{(1, 2)!r:*^12}')
try:
    print(f"{'text':d}")
except ValueError as error:
    print(error)
try:
    print(f'{3:s}')
except ValueError as error:
    print(error)
try:
    print(f'{[1]:5}')
except TypeError as error:
    print(error)
