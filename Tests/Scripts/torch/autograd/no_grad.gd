# Computing without keeping track.
import torch
w = torch.tensor([1., 2.], requires_grad=True)
with torch.no_grad():
    y = w * 2
    print(y, y.requires_grad, torch.is_grad_enabled())
    w -= 0.5
    w.add_(1)
    z = torch.ones(1, requires_grad=True)
    print(w, z.requires_grad)
print(torch.is_grad_enabled(), w, (w * 2).requires_grad, w.is_leaf)
(w ** 2).sum().backward()
with torch.no_grad():
    w -= 0.1 * w.grad
    w.grad.zero_()
print(w, w.grad)
try:
    with torch.no_grad():
        raise ValueError('inside')
except ValueError:
    print(torch.is_grad_enabled())
w.data = w.data * 10
w.data[0] = 1
w.data -= 0.5
print(w, w.detach(), w.requires_grad)
