# Writing by ints, slices, masks and lists.
import torch
x = torch.zeros(3, 4)
x[0] = 1
x[1, 2] = 5
x[:, 3] = torch.tensor([7., 8., 9.])
x[2, :2] = torch.tensor([1.5, 2.5])
print(x)
x[x > 6] = -1
x[[0, 2], [0, 0]] = 100
print(x)
x[1] += 1
x[:, 0] *= 2
x[..., 1] = x[..., 0]
x[-1] = torch.arange(4)
print(x)
v = torch.arange(6)
v[::2] = 0
v[[1, 3]] = torch.tensor([10, 30])
v[v == 5] = 50
v[-1] -= 1
v[torch.tensor([0, 2])] += 7
print(v)
n = torch.zeros(2, dtype=torch.int64)
n[0] = 3.9
n[1] = True
m = torch.zeros(2, 3)
m[:] = torch.tensor([1., 2., 3.])
m[:, 1:] = torch.tensor([[9.], [8.]])
m[torch.tensor([True, False])] = 0
m[1, None] = 4
print(n, m)
for action in [
    lambda: x.__setitem__((0, 9), 1), lambda: x.__setitem__(5, 1),
    lambda: m.__setitem__(0, torch.zeros(2)), lambda: m.__setitem__(slice(None), torch.zeros(3, 3)),
]:
    try:
        action()
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__, error)
