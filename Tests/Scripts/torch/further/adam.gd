# optim.Adam keeps averages of the gradients and of their squares.
import torch
import torch.optim as optim
def run(make, steps=5):
    w = torch.tensor([1., -2.], requires_grad=True)
    optimizer = make([w])
    for step in range(steps):
        optimizer.zero_grad()
        ((w - torch.tensor([3., 1.])) ** 2).sum().backward()
        optimizer.step()
    return [round(v, 4) for v in w.tolist()]
print(run(lambda p: optim.Adam(p, lr=0.1)), run(lambda p: optim.Adam(p)))
print(run(lambda p: optim.Adam(p, lr=0.5), 50))
print(run(lambda p: optim.Adam(p, lr=0.1, betas=(0.5, 0.9))))
print(run(lambda p: optim.Adam(p, lr=0.1, weight_decay=0.1)), run(lambda p: optim.AdamW(p, lr=0.1)))
