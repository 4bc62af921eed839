# Finding the lowest place of a function with derivatives by differences.
def gradient(f, point, h=1e-6):
    result = []
    for i in range(len(point)):
        up, down = list(point), list(point)
        up[i] += h
        down[i] -= h
        result.append((f(*up) - f(*down)) / (2 * h))
    return result


def descend(f, point, rate, steps, momentum=0.0):
    velocity = [0.0] * len(point)
    for step in range(steps):
        slope = gradient(f, point)
        velocity = [momentum * v - rate * g for v, g in zip(velocity, slope)]
        point = [p + v for p, v in zip(point, velocity)]
        if step in (0, 9, 99) or step == steps - 1:
            print(f'{step:4} {f(*point):.5f}', [round(p, 3) for p in point])
    return point


descend(lambda x, y: (x - 3) ** 2 + 2 * (y + 1) ** 2, [0.0, 0.0], 0.1, 100)
descend(lambda x, y: (1 - x) ** 2 + 5 * (y - x * x) ** 2, [-1.0, 1.0], 0.01, 500, momentum=0.8)
