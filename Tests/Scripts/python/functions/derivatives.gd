# A derivative by differences, and the method of Newton: plain Python mathematics.
import math
def derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)
print(f'{derivative(math.sin, 0.0):.6f} {derivative(lambda x: x ** 3, 2.0):.6f} {derivative(math.exp, 1.0):.5f}')
def newton(f, x, steps=8):
    for step in range(steps):
        x = x - f(x) / derivative(f, x)
    return x
print(f'{newton(lambda x: x * x - 2, 1.0):.10f}')
def descend(gradient, x, rate=0.1, steps=50):
    path = [x]
    for _ in range(steps):
        x -= rate * gradient(x)
        path.append(x)
    return path
path = descend(lambda x: 2 * (x - 3), 0.0)
print([round(x, 4) for x in path[:6]], round(path[-1], 4), len(path))
