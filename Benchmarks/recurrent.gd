# A gated recurrent unit written by hand: 64 hidden values, 100 steps in time, 16 sequences at once.
#
# test: 1
# compare: numbers within 1e-4
import sys
import time

import torch

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 5

torch.manual_seed(0)
hidden = 64
sequence = torch.randn(100, 16, 8)
target = torch.randn(16, hidden)
shapes = [(8, hidden), (hidden, hidden), (hidden,)]
gates = [[torch.randn(shape) * 0.1 for shape in shapes] for gate in range(3)]
parameters = [parameter.requires_grad_() for gate in gates for parameter in gate]


def gate(number, x, h):
    across, along, bias = gates[number]
    return x @ across + h @ along + bias


def step():
    h = torch.zeros(16, hidden)
    for x in sequence:
        update = torch.sigmoid(gate(0, x, h))
        reset = torch.sigmoid(gate(1, x, h))
        candidate = torch.tanh(gate(2, x, reset * h))
        h = (1 - update) * h + update * candidate
    loss = ((h - target) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for parameter in parameters:
            parameter -= 0.1 * parameter.grad
            parameter.grad = None
    return loss.item()


step()
times = []
for repetition in range(5):
    start = time.perf_counter()
    for i in range(steps):
        loss = step()
    times.append((time.perf_counter() - start) / steps)
    print(f'{loss:.4f}')
print('per step:', f'{sorted(times)[2]:.9f}')
