# Choosing between two tensors.
import torch
x = torch.tensor([-1., 2., -3., 4.])
print(torch.where(x > 0, x, torch.zeros(4)), torch.where(x > 0, x, 0.), torch.where(x > 0, 1, -1))
print(torch.where(x > 0, 1.5, 0.))
print(torch.where(torch.tensor([[True], [False]]), x, -x))
print(torch.where(torch.tensor(True), x, 0 * x))
w = torch.tensor([1., -2., 3.], requires_grad=True)
torch.where(w > 0, w * 10, w ** 2).sum().backward()
print(w.grad)
