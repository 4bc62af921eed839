# A model of one's own.
import torch
import torch.nn as nn
import torch.nn.functional as F
class Net(nn.Module):
    def __init__(self, hidden):
        super(Net, self).__init__()
        self.first = nn.Linear(2, hidden)
        self.second = nn.Linear(hidden, 1)
        self.scale = nn.Parameter(torch.tensor(2.0))
        self.note = 'not a parameter'
    def forward(self, x, double=False):
        x = torch.relu(self.first(x))
        x = self.second(x) * self.scale
        return x * 2 if double else x
torch.manual_seed(1)
net = Net(3)
print(net)
x = torch.tensor([[1., -1.], [0.5, 2.]])
print(net(x), net(x, double=True).shape, net.forward(x).equal(net(x)), net.note)
for name, p in net.named_parameters():
    print(name, tuple(p.shape), p.requires_grad)
print([name for name, child in net.named_children()], len(list(net.parameters())))
print(sum(p.numel() for p in net.parameters()), [type(m).__name__ for m in net.children()])
print([type(m).__name__ for m in net.modules()])
net(x).sum().backward()
print(net.scale.grad, net.second.bias.grad, net.training, net.eval().training, net.first.training)
print(net.train().training)
net.zero_grad()
print(net.scale.grad, net.first.weight.grad)
for p in net.first.parameters():
    p.requires_grad = False
net(x).sum().backward()
print(net.first.weight.grad, net.second.bias.grad)
print(sum(p.numel() for p in net.parameters() if p.requires_grad))
net.scale = nn.Parameter(torch.tensor(0.0))
print(net(x), isinstance(net, nn.Module))
for action in [lambda: net.third, lambda: net(torch.zeros(1, 3)), lambda: nn.Module()(x)]:
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
