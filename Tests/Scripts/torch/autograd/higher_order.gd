# Derivatives of derivatives.
import torch
x = torch.tensor(2., requires_grad=True)
y = x ** 4
first, = torch.autograd.grad(y, x, create_graph=True)
second, = torch.autograd.grad(first, x, create_graph=True)
third, = torch.autograd.grad(second, x)
print(y.item(), first.item(), second.item(), third)
f = torch.sin(x) * torch.exp(x)
g, = torch.autograd.grad(f, x, create_graph=True)
h, = torch.autograd.grad(g, x)
print(f'{f.item():.4f} {g.item():.4f} {h.item():.4f}', g.requires_grad, h.requires_grad)
w = torch.tensor([1., 2.], requires_grad=True)
loss = (w ** 3).sum()
loss.backward(create_graph=True)
print(w.grad.detach(), w.grad.requires_grad)
penalty = (w.grad ** 2).sum()
w.grad = None
penalty.backward()
print(w.grad)
p = torch.tensor([[1., 2.], [3., 4.]], requires_grad=True)
g, = torch.autograd.grad((p @ p).tanh().sum() * 0.001 + (p.T @ p).sum(), p, create_graph=True)
g.pow(2).mean().backward()
print(p.grad)
