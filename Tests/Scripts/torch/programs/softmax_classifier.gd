# Three classes with softmax and the log of the right answer.
import torch
import torch.nn.functional as F
torch.manual_seed(8)
centres = torch.tensor([[2., 0.], [-1., 2.], [-1., -2.]])
target = torch.arange(60) % 3
x = centres[target] + torch.randn(60, 2) * 0.7
w = torch.zeros(2, 3, requires_grad=True)
b = torch.zeros(3, requires_grad=True)
for epoch in range(101):
    logits = x @ w + b
    loss = -F.log_softmax(logits, dim=1)[torch.arange(60), target].mean()
    loss.backward()
    if epoch % 25 == 0:
        right = (logits.argmax(dim=1) == target).sum().item()
        print(f'epoch {epoch:3d} loss {loss.item():.4f} right {right}/60')
    with torch.no_grad():
        for p in [w, b]:
            p -= 0.5 * p.grad
            p.grad.zero_()
print(F.softmax(torch.tensor([[2., 0.]]) @ w + b, dim=1).argmax().item())
