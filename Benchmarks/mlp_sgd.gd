# A network for digits, 784-256-10 with cross entropy and SGD, on batches of 128 made-up pictures.
#
# test: 2
# compare: numbers within 1e-4
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10

torch.manual_seed(0)
pictures = torch.randn(1280, 784)
labels = torch.randint(0, 10, (1280,))
model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = optim.SGD(model.parameters(), lr=0.05)


def train(rounds):
    for turn in range(rounds):
        for start in range(0, 1280, 128):
            optimizer.zero_grad()
            scores = model(pictures[start:start + 128])
            loss = F.cross_entropy(scores, labels[start:start + 128])
            loss.backward()
            optimizer.step()
    return loss.item()


train(1)
times = []
for repetition in range(5):
    start = time.perf_counter()
    loss = train(rounds)
    times.append((time.perf_counter() - start) / (rounds * 10))
    print(f'{loss:.4f}')
print('per step:', f'{sorted(times)[2]:.9f}')
