import random

random.seed(42)
xs = [random.uniform(-1, 1) for _ in range(100)]
ys = [3 * x - 0.5 + random.gauss(0, 0.1) for x in xs]
w = b = 0.0
rate = 0.1
for step in range(201):
    dw = db = loss = 0.0
    for x, y in zip(xs, ys):
        error = w * x + b - y
        loss += error ** 2
        dw += 2 * error * x
        db += 2 * error
    w -= rate * dw / len(xs)
    b -= rate * db / len(xs)
    if step % 50 == 0:
        print(f'{step:4d} {loss / len(xs):.6f} {w:.4f} {b:.4f}')
mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
print(f'exact {slope:.4f} {my - slope * mx:.4f}')
