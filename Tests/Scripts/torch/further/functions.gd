# Less common functions of one number.
import torch
x = torch.tensor([0.5, 1.0, 2.0])
for f in [
    torch.log2, torch.log10, torch.expm1, torch.rsqrt, torch.reciprocal, torch.square, torch.sinh,
    torch.cosh, torch.atan, torch.erf,
]:
    print(f.__name__, f(x), f(x.double()))
for f in [torch.asin, torch.acos]:
    print(f.__name__, f(torch.tensor([0.0, 0.5, -0.75])))
print(torch.atan2(torch.tensor([1., -1.]), torch.tensor([-1., 1.])), torch.logspace(0, 2, 3))
x = torch.tensor([0.5, -1.5], requires_grad=True)
for f in [torch.atan, torch.sinh, torch.reciprocal, torch.expm1, torch.square]:
    x.grad = None
    f(x).sum().backward()
    print(f.__name__, x.grad)
