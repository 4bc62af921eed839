# A line through points, by the closed formula and by descent.
xs = [0.0, 1.0, 2.0, 3.0, 4.0]
ys = [1.1, 2.9, 5.2, 7.1, 8.8]
n = len(xs)
mean_x, mean_y = sum(xs) / n, sum(ys) / n
slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x) ** 2 for x in xs)
intercept = mean_y - slope * mean_x
print(f'closed form: y = {slope:.4f} x + {intercept:.4f}')
w = b = 0.0
rate = 0.02
for epoch in range(2001):
    dw = db = loss = 0.0
    for x, y in zip(xs, ys):
        error = w * x + b - y
        loss += error ** 2 / n
        dw += 2 * error * x / n
        db += 2 * error / n
    if epoch % 500 == 0:
        print('epoch {:4d}: loss {:.4f} w {:.4f} b {:.4f}'.format(epoch, loss, w, b))
    w -= rate * dw
    b -= rate * db
