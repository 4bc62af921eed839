# Leaves, requires_grad_ and what is tracked.
import torch
a = torch.tensor([1., 2.])
b = torch.tensor([3., 4.], requires_grad=True)
c = a + b
d = b.detach()
print(a.is_leaf, b.is_leaf, c.is_leaf, d.is_leaf, a.requires_grad, b.requires_grad, c.requires_grad)
print(d.requires_grad)
print(a.requires_grad_(), a.requires_grad, a.requires_grad_(False).requires_grad)
a.requires_grad = True
print((a * 2).requires_grad, (d * 2).requires_grad, a.grad_fn, (a * 2).is_leaf)
e = torch.ones(2, requires_grad=True) * 2
e.retain_grad()
(e ** 2).sum().backward()
print(e.grad, e.is_leaf)
i = torch.tensor([1., 2.], requires_grad=True)
j = i.clone().detach().requires_grad_(True)
(j * 3).sum().backward()
print(i.grad, j.grad, i.data, i.data.requires_grad, (i > 1).requires_grad, i.argmax().requires_grad)
for action in [
    lambda: torch.tensor([1, 2], requires_grad=True), lambda: torch.tensor([1, 2]).requires_grad_(),
    lambda: setattr(c, 'requires_grad', False), lambda: torch.tensor([True], requires_grad=True),
]:
    try:
        action()
    except RuntimeError as error:
        print(error)
