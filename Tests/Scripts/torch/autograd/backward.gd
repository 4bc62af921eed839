# The slope of a result with respect to what it was made from.
import torch
x = torch.tensor(3.0, requires_grad=True)
y = x ** 2 + 2 * x + 1
print(y)
y.backward()
print(x.grad)
w = torch.tensor([1., 2., 3.], requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
loss = ((w * torch.tensor([1., 0., -1.])).sum() + b) ** 2
loss.backward()
print(loss, w.grad, b.grad, loss.item())
m = torch.tensor([[1., 2.], [3., 4.]], requires_grad=True)
(m @ m).sum().backward()
print(m.grad, m.grad.shape)
a = torch.tensor(2., requires_grad=True)
c = a * a
d = c * a + c
d.backward()
print(a.grad)
t = torch.tensor([0.5, 1.5], requires_grad=True)
(t.sin() * t.exp() + t.log() - t.sqrt() / t).sum().backward()
print(t.grad)
