# max, min, argmax, argmin: values and where they are.
import torch
x = torch.tensor([[3., 1., 2.], [0., 5., -4.]])
print(x.max(), x.min(), x.argmax(), x.argmin(), torch.max(x), torch.argmax(x).item())
print(x.max(0))
print(x.max(dim=1))
print(x.min(1, keepdim=True))
print(torch.min(x, 0), torch.max(torch.arange(4), 0))
values, indices = x.max(dim=1)
print(values, indices, x.max(1).values, x.max(1).indices, x.max(1)[0], x.max(1)[1])
print(x.argmax(0), x.argmax(dim=1), x.argmin(dim=-1, keepdim=True), torch.argmax(x, dim=0))
print(torch.tensor([1, 3, 3]).argmax(), torch.tensor([2., 2.]).max(0).indices.shape)
print(torch.tensor([True, False]).max(), torch.tensor([1., float('nan'), 2.]).max())
print(torch.tensor([1., float('nan')]).argmax())
for action in [lambda: torch.tensor([]).max(), lambda: torch.zeros(0).argmax(), lambda: x.max(3)]:
    try:
        action()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
