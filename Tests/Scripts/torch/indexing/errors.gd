# Indices that are not there.
import torch
x = torch.arange(6).reshape(2, 3)
actions = [
    lambda: x[2], lambda: x[-3], lambda: x[0, 3], lambda: x[:, 5], lambda: x[0, 0, 0],
    lambda: torch.tensor(5)[0], lambda: x[[0, 5]], lambda: x[torch.tensor([7])],
    lambda: x[[0, 1], [0, 1, 2]], lambda: x[torch.tensor([True, False, True])], lambda: x[1.5],
    lambda: x[torch.tensor([0.5])], lambda: x[::-1], lambda: x[::0], lambda: len(torch.tensor(1)),
    lambda: [v for v in torch.tensor(1)],
]
for action in actions:
    try:
        print('no error', action())
    except Exception as error:
        print(type(error).__name__ + ':', str(error).split('\n')[0][:150])
