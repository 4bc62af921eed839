# outer, bmm, einsum and the rest.
import torch
v, w = torch.tensor([1., 2.]), torch.tensor([3., 4.])
x = torch.tensor([[1., 2.], [3., 4.]])
print(torch.outer(v, w), torch.addmm(torch.ones(2), x, x), x.trace(), torch.linalg.det(x), sep='\n')
print(torch.linalg.inv(x))
a, b = torch.arange(12.).reshape(2, 2, 3), torch.arange(12.).reshape(2, 3, 2)
print(torch.bmm(a, b), torch.einsum('ij,jk->ik', x, x), torch.einsum('bij->b', a), sep='\n')
