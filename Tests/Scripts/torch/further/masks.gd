# Choosing and filling by mask.
import torch
x = torch.tensor([-1., 2., -3., 4.])
print(torch.where(x > 0), torch.nonzero(x > 0), (x > 0).nonzero().squeeze(1), x.where(x > 0, -x))
print(x.masked_fill(x < 0, 0.), torch.masked_select(x, x > 0))
print(torch.heaviside(x, torch.tensor([0.5])))
print(torch.tril(torch.ones(3, 3)), torch.triu(torch.ones(2, 3), 1))
print(torch.diag(torch.tensor([1., 2.])), torch.diag(torch.eye(2)))
print(torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0], [1]])))
print(torch.tensor([1, 2, 3]).index_select(0, torch.tensor([2, 0])))
