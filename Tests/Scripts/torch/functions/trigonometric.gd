# Sines and their relatives.
import torch
x = torch.tensor([0.0, 0.5, -0.75, 1.0])
for f in [torch.sin, torch.cos, torch.tan, torch.tanh]:
    print(f(x))
print(torch.sin(torch.tensor(torch.pi / 2)), torch.cos(torch.tensor(torch.pi)), torch.pi)
print(x.sin(), x.cos(), x.tanh(), torch.tanh(torch.tensor([100., -100.])))
print(torch.sin(torch.tensor([1, 2])), torch.sin(x) ** 2 + torch.cos(x) ** 2)
