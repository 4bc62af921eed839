# Gradients add up until somebody clears them.
import torch
w = torch.tensor([1., 2.], requires_grad=True)
print(w.grad)
for step in range(3):
    (w * torch.tensor([1., 10.])).sum().backward()
    print(step, w.grad)
w.grad.zero_()
print(w.grad)
(w ** 2).sum().backward()
print(w.grad)
w.grad = None
print(w.grad)
(w ** 2).sum().backward()
before = w.grad
(w ** 2).sum().backward()
print(w.grad, before is w.grad)
w.grad *= 0.5
w.grad.data.mul_(2)
w.grad += 1
print(w.grad, w.grad.requires_grad)
w.grad = torch.tensor([7., 7.])
print(w.grad)
for wrong in [torch.zeros(3), 5]:
    try:
        w.grad = wrong
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__)
