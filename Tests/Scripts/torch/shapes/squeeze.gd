# Dimensions of size one come and go.
import torch
x = torch.arange(3)
print(x.unsqueeze(0), x.unsqueeze(1), x.unsqueeze(-1).shape, x.unsqueeze(-2).shape)
print(torch.unsqueeze(x, dim=1).shape, x[None].shape, x[:, None].shape, x[None, :, None].shape)
y = torch.zeros(1, 3, 1, 2)
print(y.squeeze().shape, y.squeeze(0).shape, y.squeeze(2).shape, y.squeeze(1).shape)
print(y.squeeze(-2).shape, torch.squeeze(y).shape, torch.tensor([[5]]).squeeze())
print(torch.tensor([5]).squeeze().shape)
print(x.expand(2, 3), x.unsqueeze(1).expand(3, 2), x.unsqueeze(1).expand(-1, 2).shape)
print(torch.tensor(1).expand(2, 2), x.expand_as(torch.zeros(2, 3)).shape)
for action in [
    lambda: x.unsqueeze(2), lambda: x.unsqueeze(-3), lambda: y.squeeze(7), lambda: x.expand(2),
    lambda: x.expand(3, 2),
]:
    try:
        action()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
