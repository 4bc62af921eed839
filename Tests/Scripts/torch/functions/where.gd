# Choosing between two tensors.
import torch
x = torch.tensor([-1., 2., -3., 4.])
print(torch.where(x > 0, x, torch.zeros(4)), torch.where(x > 0, x, 0.), torch.where(x > 0, 1, -1), torch.where(x > 0, 1.5, 0.), x.where(x > 0, -x))
print(torch.where(torch.tensor([[True], [False]]), x, -x), torch.where(torch.tensor(True), x, 0 * x))
print(torch.where(x > 0), torch.nonzero(x > 0), (x > 0).nonzero(), (x > 0).nonzero().squeeze(1))
w = torch.tensor([1., -2., 3.], requires_grad=True)
torch.where(w > 0, w * 10, w ** 2).sum().backward()
print(w.grad)
print(x.masked_fill(x < 0, 0.), torch.masked_select(x, x > 0), torch.tensor([1, 0, 2]).bool(), torch.heaviside(x, torch.tensor([0.5])))
