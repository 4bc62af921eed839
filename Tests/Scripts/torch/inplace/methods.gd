# Methods with an underscore change the tensor itself.
import torch
x = torch.tensor([1., 2., 3.])
y = x
print(x.add_(1), x is y, y)
print(x.mul_(2).clone(), x.sub_(1).clone(), x.div_(2).clone(), x.neg_().clone(), x.abs_().clone(), x.pow_(2).clone(), sep='\n')
print(x.fill_(3).clone(), x.zero_().clone(), x.copy_(torch.tensor([4., 5., 6.])).clone(), sep='\n')
print(x.clamp_(max=5).clone(), x.sqrt_().mul_(0), sep='\n')
print(x.sqrt_().mul_(0))
x.copy_(torch.tensor(2.))
x += 1
x *= torch.tensor([1., 2., 3.])
x -= 0.5
x /= 2
x **= 2
print(x, y is x)
x.add_(torch.ones(3), alpha=-0.5)
print(x)
m = torch.zeros(2, 2)
m[0].add_(5)
print(m, m.fill_(1).sum())
n = torch.tensor([1, 2])
n += 1
n *= 3
print(n)
for action in [
    lambda: n.add_(0.5), lambda: n.div_(2), lambda: torch.zeros(2).add_(torch.zeros(3)),
    lambda: torch.zeros(2).add_(torch.zeros(2, 2)), lambda: torch.tensor([True]).add_(1),
]:
    try:
        print(action())
    except RuntimeError as error:
        print(error)
