# A tiny network learns what one line cannot: exclusive or.
import torch
import torch.nn as nn
import torch.optim as optim
x = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = torch.tensor([[0.], [1.], [1.], [0.]])
torch.manual_seed(1)
model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())
loss_function = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=1.0, momentum=0.5)
for epoch in range(601):
    optimizer.zero_grad()
    loss = loss_function(model(x), y)
    loss.backward()
    optimizer.step()
    if epoch % 200 == 0:
        print(f'epoch {epoch}: loss {loss.item():.3f}')
print((model(x) > 0.5).int().flatten().tolist(), y.int().flatten().tolist())
