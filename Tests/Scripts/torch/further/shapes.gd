# Turning, repeating, splitting.
import torch
m, x = torch.arange(6).reshape(2, 3), torch.arange(3)
print(m.flip(0), m.flip(1), torch.roll(torch.arange(5), 2), torch.rot90(m), m.mT)
print(m.movedim(0, 1).shape, m.ravel(), m.unflatten(1, (3, 1)).shape, m.view_as(torch.zeros(3, 2)))
print(x.repeat(2), x.repeat(2, 2), x.tile(2), x.repeat_interleave(2))
t = torch.arange(10)
print(t.split(4), t.chunk(3), torch.split(t, [2, 3, 5]), m.unbind(), m.split(1, dim=1))
print(torch.hstack([x, x]), torch.vstack([x, x]), torch.column_stack([x, x]), torch.concat([x, x]))
print(torch.meshgrid(torch.arange(2), torch.arange(3), indexing='ij'))
