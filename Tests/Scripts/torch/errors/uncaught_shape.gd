# A program that ends in an error of PyTorch.
import torch
x = torch.zeros(3, 4)
w = torch.zeros(3, 4)
print(x.shape, w.shape)
print(x @ w)
