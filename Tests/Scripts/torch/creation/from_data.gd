# Tensors from numbers and lists.
import torch
print(torch.tensor([1, 2, 3]), torch.tensor([1., 2.]), torch.tensor(5), torch.tensor(2.5))
print(torch.tensor(True))
print(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 2.5]), torch.tensor([True, False]))
print(torch.tensor([]))
print(torch.tensor([1, 2], dtype=torch.float32), torch.tensor([1.7, -2.7], dtype=torch.int64))
print(torch.tensor([0, 2], dtype=torch.bool), torch.tensor([1.], dtype=torch.float64))
print(torch.tensor([[[1], [2]]]).shape, torch.tensor((1, (2))).shape, torch.tensor([]).shape)
print(torch.tensor(3).shape, torch.tensor([[], []]).shape)
print(torch.tensor([1.0]).dtype, torch.tensor([1]).dtype, torch.tensor([True]).dtype)
print(torch.tensor([True, 1]).dtype, torch.tensor([True, 2.0]).dtype)
t = torch.tensor([torch.tensor(1.), torch.tensor(2.)])
print(t, torch.as_tensor([1, 2]), torch.tensor(range(4)))
a = torch.tensor([1., 2.])
b = torch.tensor(a.tolist())
b[0] = 9
print(a, b, len(a), a.numel(), a.dim(), a.ndim, a.size(), a.size(0))
for wrong in [[[1], [2, 3]], ['a'], [1, [2]], [None]]:
    try:
        torch.tensor(wrong)
    except Exception as error:
        print(type(error).__name__)
