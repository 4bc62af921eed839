# Gradients against differences, in float64.
import torch
def numeric(f, x, h=1e-6):
    g = torch.zeros_like(x)
    for i in range(len(x)):
        up, down = x.clone(), x.clone()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g
def check(name, f):
    x = torch.tensor([0.3, 1.2, 2.5], dtype=torch.float64, requires_grad=True)
    f(x).backward()
    difference = (x.grad - numeric(f, x.detach())).abs().max().item()
    print(name, x.grad, 'agrees' if difference < 1e-6 else difference)
check('sum of squares', lambda x: (x ** 2).sum())
check('product', lambda x: x.prod())
check('mean of exp', lambda x: x.exp().mean())
check('log of sum', lambda x: x.sum().log())
check('softmax', lambda x: torch.softmax(x, 0)[1])
check('norm', lambda x: x.norm())
check('mixed', lambda x: (x.sin() * x.sqrt() / (1 + x)).sum() + x[0] * x[2])
