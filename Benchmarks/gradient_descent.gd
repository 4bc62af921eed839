# The walkthrough's loop as it was published: y is [1000] and the predictions are [1000, 1], so that
# every epoch works on 1000 x 1000 temporaries.
#
# test: 100
# compare: numbers within 2e-4
import sys
import time

import torch
import torch.nn as nn

epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 1000

torch.manual_seed(42)
x = torch.randn(1000, 2)
y = x @ torch.tensor([1.3, -1.0]) + torch.tensor([-3.5])
model = nn.Linear(2, 1)

times = []
start = time.perf_counter()
for epoch in range(epochs):
    loss = ((y - model(x)) ** 2).mean()
    loss.backward()
    model.weight = nn.Parameter(model.weight - 0.001 * model.weight.grad)
    model.bias = nn.Parameter(model.bias - 0.001 * model.bias.grad)
    if (epoch + 1) % (epochs // 10) == 0:
        print(epoch + 1, f'{loss.item():.4f}')
        now = time.perf_counter()
        times.append((now - start) / (epochs // 10))
        start = now

# The first of the ten parts also warms up, which a median does not see.
print('per step:', f'{sorted(times)[5]:.9f}')
