# Linear regression with gradients by hand, on tensors.
import torch
torch.manual_seed(0)
x = torch.rand(50, 1) * 10
y = 2.5 * x + 4
w, b = torch.zeros(1), torch.zeros(1)
for epoch in range(1501):
    error = x * w + b - y
    if epoch % 300 == 0:
        print(f'{epoch:5d} loss {(error ** 2).mean().item():9.4f} w {w.item():.3f} b {b.item():.3f}')
    w -= 0.02 * 2 * (error * x).mean()
    b -= 0.02 * 2 * error.mean()
print(torch.allclose(w, torch.tensor([2.5]), atol=0.01))
