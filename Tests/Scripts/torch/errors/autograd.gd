# What PyTorch says about gradients that cannot be.
import torch
w = torch.tensor([1., 2.], requires_grad=True)
plain = torch.tensor([1., 2.])
def in_place(): 
    global w
    w += 1
def assign():
    w[0] = 5.
def twice():
    y = (w ** 2).sum()
    y.backward()
    y.backward()
actions = [
    in_place, assign, twice,
    lambda: w.add_(1), lambda: w.zero_(), lambda: w[0].mul_(2), lambda: w.view(2, 1).fill_(0),
    lambda: plain.sum().backward(), lambda: (w * 2).backward(), lambda: w.detach().sum().backward(),
    lambda: w.numpy(), lambda: (w * 2).numpy(),
    lambda: torch.tensor([1]).sum().backward(),
]
for action in actions:
    try:
        action()
        print('no error')
    except RuntimeError as error:
        print(error)
print(w)
