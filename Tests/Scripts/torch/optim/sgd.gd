# optim.SGD does the step for every parameter.
import torch
import torch.optim as optim
def run(steps=4, **options):
    w = torch.tensor([1., -2.], requires_grad=True)
    b = torch.tensor(3., requires_grad=True)
    optimizer = optim.SGD([w, b], **options)
    for step in range(steps):
        loss = (w ** 2).sum() + (b - 1) ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return f'{options} -> {[round(v, 4) for v in w.tolist()]} {b.item():.4f} loss {loss.item():.4f}'
print(run(lr=0.1))
print(run(lr=0.01))
print(run(lr=0.1, momentum=0.9))
print(run(lr=0.1, weight_decay=0.5))
print(run(lr=0.1, momentum=0.9, weight_decay=0.1))
print(run(lr=0.1, momentum=0.9, nesterov=True))
print(run(lr=0.1, momentum=0.9, dampening=0.5))
print(run(steps=20, lr=0.3))
w = torch.tensor([1.], requires_grad=True)
unused = torch.tensor([5.], requires_grad=True)
optimizer = torch.optim.SGD([w, unused], lr=0.5)
(w * 3).sum().backward()
optimizer.step()
print(w, unused, w.grad, unused.grad)
optimizer.step()
print(w)
optimizer.zero_grad()
print(w.grad, optimizer.param_groups[0]['lr'])
optimizer.param_groups[0]['lr'] = 0.1
(w * 3).sum().backward()
optimizer.step()
print(w)
