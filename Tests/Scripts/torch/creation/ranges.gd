# arange and linspace.
import torch
print(torch.arange(5), torch.arange(2, 6), torch.arange(0, 10, 3), torch.arange(5, 0, -2))
print(torch.arange(0), torch.arange(3.), torch.arange(0, 1, 0.25))
print(torch.arange(1, 2, 0.3), torch.arange(3, dtype=torch.float32), torch.arange(0., 2.).dtype)
print(torch.arange(5).dtype, torch.arange(0, 1, 0.1).shape)
print(torch.linspace(0, 1, 5), torch.linspace(-1, 1, 3), torch.linspace(0, 10, steps=4))
print(torch.linspace(5, 1, 5), torch.linspace(0, 1, 1), torch.linspace(3, 3, 2))
print(torch.linspace(0, 1, 100).shape, torch.linspace(0, 1, 11)[3])
print(torch.linspace(-5, 5, 1000).mean().abs().item() < 1e-5)
print(torch.arange(6).reshape(2, 3), torch.arange(4).float() / 2)
print(torch.linspace(0, 1, 5, dtype=torch.float64), torch.linspace(0, 1, 3, requires_grad=True))
for action in [
    lambda: torch.arange(0, 5, -1), lambda: torch.arange(5, 0), lambda: torch.arange(0, 1, 0),
]:
    try:
        print(action())
    except RuntimeError as error:
        print(error)
