# sum, mean and prod, over everything or along a dimension.
import torch
x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
print(x.sum(), x.mean(), x.prod(), torch.sum(x), torch.mean(x), x.sum().item())
print(x.sum(0), x.sum(1), x.sum(-1), x.sum(dim=0), x.sum(dim=1, keepdim=True), x.sum(0, True))
print(x.sum((0, 1)), x.sum(dim=(0, 1), keepdim=True), x.sum([0]))
print(x.mean(0), x.mean(1), x.mean(dim=1, keepdim=True), x.mean((0, 1)), torch.mean(x, 0))
print(torch.mean(x, dim=-1, keepdim=True), x.prod(0), x.prod(dim=1))
n = torch.arange(6).reshape(2, 3)
print(n.sum(), n.sum(0), n.prod(), n.float().mean(), (n > 2).sum(), (n > 2).sum(dim=1))
print(torch.zeros(0).sum(), torch.zeros(2, 0).sum(1), torch.zeros(0, 2).sum(1))
print(torch.tensor(5.).sum(), torch.tensor(5.).mean(), x.sum(dim=None))
print(x / x.sum(dim=1, keepdim=True), x - x.mean(0))
for action in [lambda: n.mean(), lambda: x.sum(2), lambda: x.mean(-3)]:
    try:
        action()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
