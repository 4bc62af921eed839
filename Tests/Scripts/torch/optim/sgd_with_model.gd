# A model, a loss and an optimizer.
import torch
import torch.nn as nn
import torch.optim as optim
torch.manual_seed(0)
x = torch.linspace(-1, 1, 10).unsqueeze(1)
y = 3 * x - 1
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=0.2)
for epoch in range(1, 51):
    loss = loss_function(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch % 10 == 0:
        print(f'epoch {epoch} loss {loss.item():.4f} w {model.weight.item():.3f} b {model.bias.item():.3f}')
print(model.weight.grad.shape, loss.item() < 1e-6)
try:
    optim.SGD([], lr=0.1)
except ValueError as error:
    print(error)
try:
    optim.SGD(model.parameters(), lr=-1)
except ValueError as error:
    print(error)
