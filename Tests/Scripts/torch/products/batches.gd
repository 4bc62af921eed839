# Products of stacks of matrices.
import torch
a = torch.arange(12.).reshape(2, 2, 3)
b = torch.arange(12.).reshape(2, 3, 2)
print(a @ b, (a @ b).shape)
m, v = torch.tensor([[1., 0.], [0., 2.], [1., 1.]]), torch.tensor([1., 2., 3.])
print(a @ m, a @ v, v @ b, m.T @ b)
for s, t in [
    ((5, 2, 3), (3, 4)), ((3,), (5, 3, 4)), ((5, 1, 2, 3), (4, 3, 2)), ((2, 3), (5, 3, 4)),
    ((5, 2, 3), (3,)), ((1, 2, 3), (7, 3, 1)),
]:
    print(s, t, tuple((torch.zeros(s) @ torch.zeros(t)).shape))
