# Products that do not fit.
import torch
cases = [((2, 3), (2, 3)), ((2, 3), (2,)), ((2,), (3,)), ((2,), (3, 2)), ((2, 2, 3), (2, 2, 3)), ((2, 3, 4), (3, 4, 5)), ((), (2,)), ((2,), ())]
for s, t in cases:
    try:
        torch.zeros(s) @ torch.zeros(t)
    except RuntimeError as error:
        print(s, t, error)
for action in [
    lambda: torch.mm(torch.zeros(2, 3), torch.zeros(3)),
    lambda: torch.mm(torch.zeros(2, 3), torch.zeros(2, 3)),
    lambda: torch.dot(torch.zeros(2), torch.zeros(3)),
    lambda: torch.dot(torch.zeros(2, 2), torch.zeros(2)),
    lambda: torch.zeros(2, 2) @ torch.zeros(2, 2, dtype=torch.int64),
    lambda: torch.zeros(2) @ torch.zeros(2, dtype=torch.float64),
    lambda: torch.zeros(2).t() @ torch.zeros(3).t(),
]:
    try:
        action()
    except RuntimeError as error:
        print(error)
