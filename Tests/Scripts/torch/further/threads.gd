# How many threads compute; no result depends on it.
import torch

for count in [1, 3, 2]:
    torch.set_num_threads(count)
    print(torch.get_num_threads(), torch.arange(100000).sum())
print(torch.set_num_threads(2))

for wrong in [0, -1, 1.5, 'a', None, True, torch.tensor(2), 2 ** 31, -2 ** 40, 2 ** 63]:
    try:
        torch.set_num_threads(wrong)
    except Exception as error:
        print(type(error).__name__, error)
for call in [lambda: torch.set_num_threads(), lambda: torch.get_num_threads(1),
             lambda: torch.set_num_threads(1, 2)]:
    try:
        call()
    except TypeError:
        print('TypeError')
print(torch.get_num_threads())
