# A tensor without dimensions has none to be split or rolled along.
import torch

x = torch.tensor(1.5)
for attempt in [
    lambda: torch.split(x, 2), lambda: x.split([1]), lambda: x.chunk(2), lambda: x.roll(1, 0), lambda: x.roll(1, -1),
    lambda: x.roll((1, 1), (0, 0)),
]:
    try:
        print(attempt())
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
print(x.roll(1))
