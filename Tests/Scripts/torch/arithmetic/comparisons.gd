# Comparisons give tensors of truth values.
import torch
a, b = torch.tensor([1., 2., 3.]), torch.tensor([3., 2., 1.])
print(a > b, a < b, a >= b, a <= b, a == b, a != b)
print(a > 1.5, 2 > a, a == 2, a != 2, (a > 1) & (a < 3), (a < 2) | (a > 2), ~(a > 1))
print(torch.eq(a, b), torch.ne(a, b), torch.gt(a, b), torch.lt(a, b), torch.ge(a, b))
print(torch.le(a, b), a.eq(2), a.gt(1))
print((a > 1).sum(), (a > 1).float().mean(), (a == b).all(), (a == b).any(), (a > 5).any())
print((a == b).sum().item(), torch.all(a > 0), torch.any(a > 2))
print(torch.equal(a, a.clone()), torch.equal(a, b), torch.allclose(a, a + 1e-9))
print(torch.allclose(a, b), torch.equal(a, a[:2]))
print(torch.tensor([1, 2]) == torch.tensor([1., 2.5]))
print(torch.tensor([[1], [2]]) == torch.tensor([1, 2]))
if torch.tensor(2.) > 1: print('one truth value may decide')
if not torch.tensor([0]): print('and so may one number')
try:
    if a > 1: pass
except RuntimeError as error:
    print(error)
