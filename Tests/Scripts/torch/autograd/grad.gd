# torch.autograd.grad gives gradients back instead of storing them.
import torch
x, y = torch.tensor(2., requires_grad=True), torch.tensor(3., requires_grad=True)
z = x * x * y
print(torch.autograd.grad(z, x, retain_graph=True))
print(torch.autograd.grad(z, [x, y], retain_graph=True), x.grad, y.grad)
dx, dy = torch.autograd.grad(z, (x, y))
print(dx, dy)
v = torch.tensor([1., 2., 3.], requires_grad=True)
print(torch.autograd.grad(v * 2, v, grad_outputs=torch.tensor([1., 10., 100.])))
print(torch.autograd.grad((v ** 2).sum(), v))
mid = v * 2
print(torch.autograd.grad((mid ** 2).sum(), mid))
u = torch.tensor(1., requires_grad=True)
print(torch.autograd.grad(x * 2, [x, u], allow_unused=True))
for action in [
    lambda: torch.autograd.grad(x * 2, u), lambda: torch.autograd.grad(v * 2, v),
    lambda: torch.autograd.grad(torch.tensor(1.), x),
]:
    try:
        action()
    except RuntimeError as error:
        print(error)
