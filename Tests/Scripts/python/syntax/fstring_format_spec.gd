x, n, s = 3.14159265, 1234567, 'text'
print(f'{x:.2f} {x:8.3f}| {x:<8.1f}| {x:+.1e} {x:g} {x:.0f} {x:08.2f}')
print(f'{n:,} {n:_} {n:x} {n:#b} {n:>12} {n:012d} {n:e} {n:.2e}')
print(f'{s:>8}|{s:*^10}|{s:.2}|{s!r:>10}|{0.256:.1%} {True:d} {65:c}')
precision = 3
print(f'{x:.{precision}f} {x:{10}.{precision}}')
try:
    f'{s:d}'
except ValueError as error:
    print(error)
