# Newton's method: a gradient of a gradient finds the bottom in a few steps.
import torch
x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
for step in range(6):
    y = x ** 4 - 3 * x ** 3 + 2
    slope, = torch.autograd.grad(y, x, create_graph=True)
    bend, = torch.autograd.grad(slope, x)
    print(f'{step} x {x.item():.6f} y {y.item():.6f} slope {slope.item():.4f} bend {bend.item():.4f}')
    x = (x - slope / bend).detach().requires_grad_()
