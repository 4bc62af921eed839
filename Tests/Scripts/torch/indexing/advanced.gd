# Reading by masks, lists and tensors of ints.
import torch
x = torch.arange(12).reshape(3, 4) * 10
v = torch.tensor([5., -3., 8., 0.])
print(v[v > 0], v[v != 8], v[torch.tensor([True, False, False, True])])
print(v[[True, False, True, False]], x[x > 60], v[v > 100])
print(v[[0, 2]], v[torch.tensor([3, 3, 0])], v[torch.tensor([[0, 1], [2, 3]])], x[[2, 0]])
print(x[torch.tensor([1])], v[[-1]], v[torch.tensor([], dtype=torch.int64)])
print(x[[0, 1, 2], [0, 1, 2]], x[torch.arange(3), torch.tensor([3, 0, 1])], x[:, [0, 3]])
print(x[[0, 2], 1:3], x[[0, 2]][:, [1, 3]], x[1, [0, 2]], x[[[0], [2]], [1, 3]])
print(x[torch.tensor([True, False, True])], x[:, torch.tensor([True, False, False, True])])
print(x[torch.tensor([True, False, True]), 0], x[[True, False, False]])
print(v[torch.tensor([1, 3, 0, 2])], v[torch.argmax(v)], x[x[:, 0] > 0], x[..., [1]])
probabilities = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
target = torch.tensor([1, 0, 0])
print(probabilities[torch.arange(3), target], probabilities[range(3), target])
print(-probabilities[torch.arange(3), target].log().mean())
