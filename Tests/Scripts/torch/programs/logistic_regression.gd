# One neuron that answers yes or no.
import torch
torch.manual_seed(4)
x = torch.randn(60, 2)
y = (x[:, 0] + 2 * x[:, 1] > 0.3).float()
w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
for epoch in range(301):
    p = torch.sigmoid(x @ w + b)
    loss = -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
    loss.backward()
    if epoch % 100 == 0:
        right = ((p > 0.5).float() == y).float().mean()
        print(f'epoch {epoch:3d} loss {loss.item():.4f} right {right.item():.1%} w {[round(v, 2) for v in w.tolist()]}')
    with torch.no_grad():
        w -= 0.5 * w.grad
        b -= 0.5 * b.grad
        w.grad.zero_()
        b.grad.zero_()
print(torch.sigmoid(torch.tensor([[2., 2.], [-2., -2.]]) @ w + b) > 0.5)
