# zeros, ones, full, eye, empty and their *_like.
import torch
print(torch.zeros(3), torch.ones(2, 2), torch.zeros((2, 1)), torch.ones([3]), torch.zeros(()))
print(torch.zeros(0), torch.zeros(2, 0).shape)
print(torch.full((2, 2), 7.5), torch.full((2,), 3), torch.full((2,), True), torch.full((), 1.))
print(torch.eye(3), torch.eye(2, 3), torch.eye(2, dtype=torch.int64))
print(torch.zeros(2, dtype=torch.int64), torch.ones(2, dtype=torch.bool))
print(torch.zeros(2, dtype=torch.float64), torch.ones(2, dtype=torch.int32))
x = torch.tensor([[1, 2], [3, 4]])
print(torch.zeros_like(x), torch.ones_like(x), torch.full_like(x, 9))
print(torch.zeros_like(x, dtype=torch.float32), torch.empty_like(x).shape)
print(torch.zeros(x.shape), torch.ones(x.size()), torch.zeros(*x.shape), torch.empty(2, 3).shape)
print(torch.empty(2, 3).dtype)
print(torch.ones(2, requires_grad=True), torch.zeros(1, requires_grad=True).requires_grad)
try:
    torch.zeros(-1)
except RuntimeError as error:
    print(error)
