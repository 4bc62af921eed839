# The sine as a polynomial of the third degree.
import math
import torch
x = torch.linspace(-math.pi, math.pi, 200)
y = torch.sin(x)
a, b, c, d = [torch.zeros((), requires_grad=True) for _ in range(4)]
learning_rate = 2e-3
for t in range(401):
    y_pred = a + b * x + c * x ** 2 + d * x ** 3
    loss = (y_pred - y).pow(2).mean()
    if t % 100 == 0:
        print(t, f'{loss.item():.3f}')
    loss.backward()
    with torch.no_grad():
        for p in (a, b, c, d):
            p -= learning_rate * p.grad
            p.grad = None
print(f'y = {abs(a.item()):.2f} + {b.item():.2f} x + {abs(c.item()):.2f} x^2 + {d.item():.2f} x^3')
