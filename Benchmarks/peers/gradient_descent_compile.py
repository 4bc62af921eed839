"""gradient_descent.gd under torch.compile: the loss and its gradients are compiled, the loop is not."""

import sys
import time

import torch

epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 1000

torch.manual_seed(42)
x = torch.randn(1000, 2)
y = x @ torch.tensor([1.3, -1.0]) + torch.tensor([-3.5])
model = torch.nn.Linear(2, 1)
weight, bias = model.weight, model.bias


@torch.compile
def loss_of(weight, bias):
    return ((y - torch.nn.functional.linear(x, weight, bias)) ** 2).mean()


start = time.perf_counter()
for _ in range(3):
    loss_of(weight, bias).backward()
    weight.grad = bias.grad = None
print(f"compile: {time.perf_counter() - start:.3f}")

times = []
start = time.perf_counter()
for epoch in range(epochs):
    loss = loss_of(weight, bias)
    loss.backward()
    weight = torch.nn.Parameter(weight - 0.001 * weight.grad)
    bias = torch.nn.Parameter(bias - 0.001 * bias.grad)
    if (epoch + 1) % (epochs // 10) == 0:
        print(epoch + 1, f"{loss.item():.4f}")
        now = time.perf_counter()
        times.append((now - start) / (epochs // 10))
        start = now
print(f"per step: {sorted(times)[5]:.9f}")
