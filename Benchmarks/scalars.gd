# A polynomial of 200 parameters that are tensors without dimensions: building the graph, not
# arithmetic, is the work.
#
# test: 2
# compare: numbers within 1e-4
import sys
import time

import torch

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 20

x = torch.tensor(0.97)
parameters = [torch.tensor(0.01 * (i % 7), requires_grad=True) for i in range(200)]


def step():
    value = torch.tensor(0.0)
    power = torch.tensor(1.0)
    for parameter in parameters:
        parameter.grad = None
        value = value + parameter * power
        power = power * x
    loss = (value - 1) ** 2
    loss.backward()
    return loss


step()
times = []
for repetition in range(5):
    start = time.perf_counter()
    for i in range(steps):
        loss = step()
    times.append((time.perf_counter() - start) / steps)
total = sum([parameter.grad.item() for parameter in parameters])
print(f'{loss.item():.4f}', f'{total:.3f}')
print('per step:', f'{sorted(times)[2]:.9f}')
