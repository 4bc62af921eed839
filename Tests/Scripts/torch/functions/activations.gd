# The functions that sit between layers.
import torch
import torch.nn.functional as F
x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])
print(torch.sigmoid(x), x.sigmoid(), F.sigmoid(x), torch.relu(x), F.relu(x), x.relu())
print(torch.tanh(x), F.tanh(x))
print(F.softmax(x, dim=0), torch.softmax(x, 0), x.softmax(dim=-1), round(F.softmax(x, dim=0).sum().item(), 4))
print(F.log_softmax(x, dim=0), x.log_softmax(0))
m = torch.tensor([[1., 2., 3.], [1., 1., 1.]])
print(F.softmax(m, dim=1), F.softmax(m, dim=0), F.log_softmax(m, dim=1))
print(F.softmax(m, dim=1).sum(dim=1).round(decimals=4))
print(torch.softmax(torch.tensor([1000., 1000.]), 0), torch.sigmoid(torch.tensor([-100., 100.])))
print(F.log_softmax(torch.tensor([0., 1000.]), 0))
x = torch.tensor([-1., 0., 1.], requires_grad=True)
for f in [torch.sigmoid, torch.relu, torch.tanh]:
    x.grad = None
    f(x).sum().backward()
    print(f.__name__, x.grad)
