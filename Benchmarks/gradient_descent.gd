# The walkthrough's loop as it was published: 1,000 epochs over 1000 x 1000 temporaries.
import torch
import torch.nn as nn

torch.manual_seed(42)
x = torch.randn(1000, 2)
y = x @ torch.tensor([1.3, -1.0]) + torch.tensor([-3.5])
model = nn.Linear(2, 1)

for epoch in range(1000):
    loss = ((y - model(x)) ** 2).mean()
    loss.backward()
    model.weight = nn.Parameter(model.weight - 0.001 * model.weight.grad)
    model.bias = nn.Parameter(model.bias - 0.001 * model.bias.grad)
    if (epoch + 1) % 100 == 0:
        print(epoch + 1, f'{loss.item():.4f}')
