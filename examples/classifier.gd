# A small network that learns which side of a curve a point lies on.
#
# What you learn here:
#   - nn.Sequential: layers one after the other,
#   - optim.SGD: the step downhill, done for every parameter at once,
#   - how a number between 0 and 1 becomes a yes or a no, and how accuracy is counted.
# compare: numbers within 1e-4
import torch
import torch.nn as nn
import torch.optim as optim

# Points in a square; those inside a circle belong to class 1.
torch.manual_seed(42)
points = torch.rand(200, 2) * 2 - 1
inside = ((points ** 2).sum(dim=1, keepdim=True) < 0.5).float()
print('points', points.shape, ' inside the circle:', int(inside.sum().item()))

# Two inputs, eight hidden numbers, one answer between 0 and 1.
model = nn.Sequential(
    nn.Linear(2, 8),
    nn.Tanh(),
    nn.Linear(8, 1),
    nn.Sigmoid(),
)
print(model)
print('parameters:', sum(p.numel() for p in model.parameters()))

loss_function = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=1.0, momentum=0.9)


def accuracy():
    with torch.no_grad():
        answers = model(points) > 0.5
    return (answers == (inside > 0.5)).float().mean().item()


for epoch in range(201):
    loss = loss_function(model(points), inside)
    if epoch % 40 == 0:
        print(f'epoch {epoch:3d}   loss {loss.item():.3f}   right {accuracy():.1%}')
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

# What does it say about places it has never seen?
print()
for height in range(5, -6, -1):
    row = ''
    for across in range(-10, 11):
        with torch.no_grad():
            answer = model(torch.tensor([across / 10, height / 5]))
        row += '#' if answer.item() > 0.5 else '.'
    print(row)
