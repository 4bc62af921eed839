# A result of many numbers needs weights for its backward.
import torch
x = torch.tensor([1., 2., 3.], requires_grad=True)
y = x ** 2
y.backward(torch.tensor([1., 0., 2.]))
print(x.grad)
x.grad = None
(x * 2).backward(gradient=torch.ones(3))
print(x.grad)
x.grad = None
J = []
for i in range(3):
    row = torch.zeros(3)
    row[i] = 1
    y = x * x.sum()
    J.append(torch.autograd.grad(y, x, row)[0])
print(torch.stack(J))
m = torch.ones(1, 1, requires_grad=True)
(m * 5).backward()
print(m.grad)
for action in [
    lambda: (x * 2).backward(), lambda: (x * 2).backward(torch.ones(2)),
    lambda: (x[:0] * 2).backward(),
]:
    try:
        action()
    except RuntimeError as error:
        print(error)
