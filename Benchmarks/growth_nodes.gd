# The cost of a node as graphs grow: a chain of additions and products of small tensors, backward.
#
# test: 100
import sys
import time

import torch

count = int(sys.argv[1]) if len(sys.argv) > 1 else 10000

x = torch.full((8,), 0.5, requires_grad=True)
factor = torch.full((8,), 0.5)


def step():
    x.grad = None
    y = x
    for i in range(count // 2):
        y = y * factor + x
    loss = y.sum()
    loss.backward()
    return loss.item()


turns = max(10000 // count, 1)
loss = step()
times = []
for repetition in range(3):
    start = time.perf_counter()
    for turn in range(turns):
        step()
    times.append((time.perf_counter() - start) / turns)
print(f'{loss:.3f}', f'{x.grad[0].item():.3f}')
print('per step:', f'{sorted(times)[1]:.9f}')
