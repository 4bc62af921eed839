# A graph is freed after backward unless it is kept.
import torch
x = torch.tensor(2., requires_grad=True)
y = x ** 3
y.backward(retain_graph=True)
y.backward(retain_graph=True)
y.backward()
print(x.grad)
try:
    y.backward()
except RuntimeError as error:
    print(error)
z = x + 1
z.backward()
z.backward()
print(x.grad)
h = x * x
a, b = h * 2, h * 3
a.backward(retain_graph=True)
b.backward()
print(x.grad)
x.grad = None
(x * 2).backward()
(x * 2).backward()
print(x.grad)
