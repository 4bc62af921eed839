import torch
x = torch.zeros(4, 3)
w = torch.zeros(4, 3)
y = 1 + x @ w * 2
