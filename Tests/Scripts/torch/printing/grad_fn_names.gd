# grad_fn by name, and what stands behind it.
import torch
a = torch.tensor(2., requires_grad=True)
b = torch.tensor(3., requires_grad=True)
c = a * b + a
print(type(c.grad_fn).__name__, c.grad_fn.name())
print([type(f).__name__ for f, _ in c.grad_fn.next_functions])
print(a.grad_fn, a.is_leaf, c.is_leaf, c.requires_grad, a.detach().requires_grad)
def names(f, depth=0):
    print('  ' * depth + type(f).__name__)
    for parent, _ in f.next_functions:
        if parent is not None:
            names(parent, depth + 1)
names(((a - b) ** 2).mean().grad_fn)
names((torch.ones(2, 2) @ a.expand(2)).sum().exp().grad_fn)
