# A small network, 2-64-64-1 with tanh, that Adam fits to 512 points.
#
# test: 10
# compare: numbers within 1e-4
import sys
import time

import torch
import torch.nn as nn
import torch.optim as optim

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 200

torch.manual_seed(0)
x = torch.rand(512, 2) * 4 - 2
y = torch.sin(x[:, 0:1]) * torch.cos(x[:, 1:2])
model = nn.Sequential(
    nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 1))
optimizer = optim.Adam(model.parameters(), lr=0.003)


def train(steps):
    for step in range(steps):
        optimizer.zero_grad()
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    return loss.item()


train(5)
times = []
for repetition in range(5):
    start = time.perf_counter()
    loss = train(steps)
    times.append((time.perf_counter() - start) / steps)
    print(f'{loss:.4f}')
print('per step:', f'{sorted(times)[2]:.9f}')
