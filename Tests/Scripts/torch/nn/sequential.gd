# Layers one after the other, and how models print.
import torch
import torch.nn as nn
torch.manual_seed(2)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1), nn.Sigmoid())
print(model)
print(model[0], model[-1], len(model), model[0].weight.shape)
x = torch.tensor([[1., 2.]])
y = x
for layer in model:
    y = layer(y)
print(model(x), y.equal(model(x)), model[:2])
print([name for name, p in model.named_parameters()])
class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(width, width), nn.Tanh())
        self.head = nn.Linear(width, 1, bias=False)
    def forward(self, x):
        return self.head(self.body(x) + x)
class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.Sequential(Block(2), nn.ReLU())
        self.loss = nn.MSELoss()
m = Model()
print(m)
print([name for name, p in m.named_parameters()])
class Empty(nn.Module):
    pass
print(Empty(), nn.ReLU(), nn.Sequential(), nn.Tanh(), nn.Sigmoid(), nn.MSELoss(), nn.Identity())
