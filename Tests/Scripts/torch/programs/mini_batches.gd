# Batches drawn with randperm.
import torch
import torch.nn as nn
torch.manual_seed(6)
x = torch.linspace(-1, 1, 32).unsqueeze(1)
y = x ** 2
model = nn.Sequential(nn.Linear(1, 6), nn.Tanh(), nn.Linear(6, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
for epoch in range(41):
    order = torch.randperm(len(x))
    total = 0.0
    for start in range(0, len(x), 8):
        batch = order[start:start + 8]
        loss = nn.functional.mse_loss(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch)
    if epoch == 0:
        print(order)
    if epoch % 10 == 0:
        print(f'epoch {epoch:2d} loss {total / len(x):.3f}')
