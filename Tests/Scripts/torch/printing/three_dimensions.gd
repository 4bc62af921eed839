# Blocks of rows with a blank line between them.
import torch
print(torch.arange(8).reshape(2, 2, 2))
print(torch.arange(16.).reshape(2, 2, 2, 2) / 3)
print(torch.ones(1, 2, 3), torch.ones(3, 1, 1))
print(torch.zeros(2, 2, 2, requires_grad=True))
print(torch.zeros(2, 1, 2, dtype=torch.float64) + 0.5)
print([torch.zeros(2, 2), torch.ones(1)], (torch.tensor(1),))
print('weights:', torch.arange(4.).reshape(2, 2))
print(f'{torch.eye(2)}')
