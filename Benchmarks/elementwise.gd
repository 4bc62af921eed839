# A chain of functions of every element of one large tensor, and its gradient.
#
# test: 10000
# compare: numbers within 1e-3
import sys
import time

import torch

count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000

x = torch.linspace(-2, 2, count, requires_grad=True)


def step():
    x.grad = None
    y = torch.exp(-x * x) * torch.sin(3 * x) + torch.tanh(x) / (1 + x * x)
    loss = (y * y).mean()
    loss.backward()
    return loss.item()


step()
times = []
for repetition in range(7):
    start = time.perf_counter()
    loss = step()
    times.append(time.perf_counter() - start)
print(f'{loss:.5f}', f'{x.grad[count // 3].item() * count:.3f}')
print('per step:', f'{sorted(times)[3]:.9f}')
