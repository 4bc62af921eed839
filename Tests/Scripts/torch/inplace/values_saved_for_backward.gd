# Changing what backward still needs is an error; changing what it does not need is fine.
import torch
w = torch.tensor([1., 2.], requires_grad=True)
y = w * 3
y.add_(1)
y[0] = 10
y.sum().backward()
print(w.grad, y)
w.grad = None
z = w.exp()
z.mul_(2)
try:
    z.sum().backward()
except RuntimeError as error:
    print(str(error).split(':')[0])
u = torch.tensor([1., 2.])
p = w * u
u += 1
try:
    p.sum().backward()
except RuntimeError as error:
    print(str(error).split(':')[0])
q = torch.zeros(3)
q[1] = w[0] * 2
q[2] = w[1] * w[0]
print(q)
w.grad = None
q.sum().backward()
print(w.grad)
v = w.clone()
v *= 2
v += v
w.grad = None
v.sum().backward()
print(v, w.grad)
