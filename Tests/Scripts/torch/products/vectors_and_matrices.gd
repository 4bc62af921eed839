# Matrix products of every rank.
import torch
v, w = torch.tensor([1., 2.]), torch.tensor([3., 4.])
A, B = torch.tensor([[1., 2.], [3., 4.], [5., 6.]]), torch.tensor([[1., 0., 2.], [0., 1., -1.]])
print(v @ w, A @ v, w @ B, A @ B, B @ A)
print(torch.dot(v, w), v.dot(w), torch.mv(A, v), torch.mm(A, B), A.mm(B), torch.matmul(A, v), A.matmul(B), B.T @ w, v @ B @ A)
print(v.unsqueeze(1) @ w.unsqueeze(0), v[None] @ w[:, None], (A @ B).shape, (A @ v).shape, (v @ w).shape)
print(torch.tensor([1, 2]) @ torch.tensor([3, 4]), torch.tensor([[1, 2]]) @ torch.tensor([[3], [4]]), torch.eye(2) @ v)
print(torch.zeros(2, 0) @ torch.zeros(0, 3), torch.zeros(0) @ torch.zeros(0), torch.zeros(0, 2) @ torch.zeros(2, 3))
x = torch.tensor([[1., 2.], [3., 4.]])
print(x @ torch.tensor([1.3, -1]) + torch.tensor([-3.5]), x.matmul(x.T))
