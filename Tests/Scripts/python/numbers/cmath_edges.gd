# Every function of cmath at the edges: zeros of both signs, infinities, nan, huge and tiny parts.
import cmath, math
inf, nan = math.inf, math.nan
edges = [0.0, -0.0, 1.0, -1.0, inf, -inf, nan, 0.5, -2.5, 5e-324, 1e300, -1.7e308, 710.0, -711.0, 1e-160]
functions = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh',
             'sqrt', 'tan', 'tanh', 'isnan', 'isinf', 'isfinite']
def shown(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
for name in functions:
    for x in edges:
        print(name, x, [shown(getattr(cmath, name), complex(x, y)) for y in edges])
for x in edges:
    print('rect', x, [shown(cmath.rect, x, y) for y in edges])
for args in [(0, 10), (5, 1), (0, 0), (1, 0), (0, 1), (inf, 2), (2j, 3j), (10, 10)]:
    print('log', args, shown(cmath.log, *args))
