# The cost of an element as tensors grow: y = sum((x * 2 + 1) ** 2) and its gradient.
#
# test: 1000
import sys
import time

import torch

count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000

x = torch.linspace(0, 1, count, requires_grad=True)


def step():
    x.grad = None
    loss = ((x * 2 + 1) ** 2).sum()
    loss.backward()
    return loss.item()


# About as much work at every size: small steps are repeated.
turns = max(1000000 // count, 1)
loss = step()
times = []
for repetition in range(3):
    start = time.perf_counter()
    for turn in range(turns):
        step()
    times.append((time.perf_counter() - start) / turns)
print(f'{loss / count:.3f}', f'{x.grad[0].item():.3f}')
print('per step:', f'{sorted(times)[1]:.9f}')
