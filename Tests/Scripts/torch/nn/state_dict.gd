# All parameters by name, taken out and put back.
import torch
import torch.nn as nn
torch.manual_seed(3)
a = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
print(a.state_dict())
for name, value in a.state_dict().items():
    print(name, tuple(value.shape), value.requires_grad)
b = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
print(torch.equal(a[0].weight, b[0].weight))
print(b.load_state_dict(a.state_dict()))
x = torch.tensor([[0.5, -1.]])
print(torch.equal(a(x), b(x)), list(a.state_dict().keys()), a.state_dict()['2.bias'])
a.state_dict()['2.bias'].fill_(7)
print(a[2].bias, b[2].bias)
