# Dimensions in another order.
import torch
m = torch.arange(6).reshape(2, 3)
print(m.T, m.t(), m.transpose(0, 1), m.permute(1, 0), m.T.shape, m.transpose(-1, -2).shape)
c = torch.arange(24).reshape(2, 3, 4)
print(c.permute(2, 0, 1).shape, c.transpose(1, 2).shape, c.permute(0, 2, 1)[0])
print(c.permute((1, 0, 2)).shape, torch.permute(c, (2, 1, 0)).shape, torch.transpose(c, 0, 2).shape)
print(torch.arange(3).t(), torch.arange(3).T.shape, m.T.T.equal(m), m.T.is_contiguous())
print(m.T.contiguous().is_contiguous(), m.stride(), m.T.stride())
for action in [lambda: c.t(), lambda: m.permute(0, 0), lambda: m.transpose(0, 2)]:
    try:
        action()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
