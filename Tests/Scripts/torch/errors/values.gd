# What PyTorch says about shapes, elements and kinds.
import torch
x = torch.arange(6.).reshape(2, 3)
actions = [
    lambda: x + torch.zeros(2), lambda: x * torch.zeros(3, 2), lambda: x @ x, lambda: x.item(),
    lambda: float(x), lambda: int(torch.zeros(0)), lambda: bool(x), lambda: torch.zeros(0).item(),
    lambda: x.view(4), lambda: x.t().view(6), lambda: x.reshape(7), lambda: x[5], lambda: x[0, 7],
    lambda: x.sum(4), lambda: x.size(2), lambda: torch.zeros(2, 3).squeeze(3),
    lambda: x.unsqueeze(5), lambda: x.transpose(0, 3), lambda: torch.cat([x, torch.zeros(2)]),
    lambda: torch.stack([x, x.T]), lambda: torch.arange(3).mean(), lambda: x.foo,
    lambda: torch.no_such_function, lambda: torch.randint(5, 5, (2,)),
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', error)
