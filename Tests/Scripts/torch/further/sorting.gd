# Sorting, the largest few, the middle one.
import torch
x = torch.tensor([[3., 1., 2.], [0., 5., -4.]])
print(x.sort(dim=1), x.argsort(), torch.sort(torch.tensor([3, 1, 2]), descending=True), sep='\n')
print(torch.topk(torch.tensor([1., 5., 3., 4.]), 2), torch.tensor([3., 1., 2.]).median(), sep='\n')
print(torch.tensor([2, 1, 2]).unique(), torch.tensor([1, 2, 2]).mode().values, sep='\n')
