# Descent on a surface: the valley of Rosenbrock and a saddle.
import torch
p = torch.tensor([-1.0, 1.5], requires_grad=True)
for step in range(501):
    loss = (1 - p[0]) ** 2 + 5 * (p[1] - p[0] ** 2) ** 2
    loss.backward()
    if step % 100 == 0:
        print(step, f'{loss.item():.4f}', [round(v, 3) for v in p.tolist()])
        print([round(v, 2) + 0.0 for v in p.grad.tolist()])
    with torch.no_grad():
        p -= 0.02 * p.grad
    p.grad = None
for rate in [0.1, 0.9, 1.1]:
    x = torch.tensor(1.0, requires_grad=True)
    path = []
    for step in range(6):
        (x ** 2).backward()
        path.append(round(x.item(), 3))
        x.data -= rate * x.grad
        x.grad.zero_()
    print(rate, path)
