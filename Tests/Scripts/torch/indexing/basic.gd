# Reading by ints, slices, None and ...
import torch
x = torch.arange(12).reshape(3, 4)
print(x[0], x[-1], x[1, 2], x[1][2], x[-1, -1], x[0].shape, x[1, 2].item())
print(x[0:2], x[:, 1], x[1:, 2:], x[::2], x[:, ::2], x[:, -2:], x[1:1].shape, x[5:].shape)
print(x[-2:, 0])
print(x[...], x[..., 0], x[0, ...], x[None].shape, x[:, None].shape, x[:, None, :].shape)
print(x[..., None].shape, x[None, 0, None].shape, x[0, None, 1:3])
c = torch.arange(24).reshape(2, 3, 4)
print(c[0, 1], c[:, 1], c[:, :, 1], c[..., -1], c[1, ..., 2], c[0, :, 1:3], c[1][2][3])
print(torch.arange(5)[torch.tensor(2)], torch.arange(5)[True].shape, [row.tolist() for row in x])
print(len(x), torch.arange(10)[2:8:3])
for row in x[:2]:
    print(row, row.sum().item())
for value in torch.tensor([1.5, 2.5]):
    print(value, value.item(), float(value))
a, b, c = torch.tensor([1, 2, 3])
print(a, b, c, int(a) + int(b), list(range(5))[torch.tensor(3)], list(torch.tensor([1, 2])))
