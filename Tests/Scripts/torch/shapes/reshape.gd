# New shapes for the same numbers.
import torch
x = torch.arange(12)
print(x.reshape(3, 4), x.view(2, 6), x.reshape(-1, 3), x.view(2, -1), x.reshape((2, 2, 3)))
print(x.view(-1))
m = x.reshape(3, 4)
print(m.flatten(), m.flatten().shape, torch.arange(8).reshape(2, 2, 2).flatten(1))
print(torch.arange(8).view(2, 2, 2).flatten(start_dim=0, end_dim=1), torch.flatten(m))
print(m.view(m.size(0), -1).shape, m.reshape(m.shape[0] * 2, 2).shape)
print(torch.reshape(m, (6, 2)).shape, torch.tensor(5).view(1, 1), torch.tensor([[5]]).view(()))
print(m.t().reshape(12), m.T.contiguous().view(2, 6), m.numel())
for action in [
    lambda: x.view(5, 3), lambda: x.reshape(-1, 5), lambda: x.reshape(-1, -1),
    lambda: m.t().view(12), lambda: m[:, :2].view(-1), lambda: x.view(3, -2),
]:
    try:
        action()
    except RuntimeError as error:
        print(error)
