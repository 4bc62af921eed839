# Signs and limits.
import torch
x = torch.tensor([-2.5, -1.5, -0.4, 0.0, 0.5, 1.5, 2.6])
print(torch.clamp(x, -1, 1), x.clamp(min=0), x.clamp(max=0.5), sep='\n')
print(torch.clamp(torch.arange(5), 1, 3), x.clamp(0), sep='\n')
print(torch.maximum(x, torch.zeros(7)), torch.minimum(x, torch.tensor(1.)), sep='\n')
print(torch.max(x, -x), torch.min(x, -x), sep='\n')
print(torch.tensor([3, -4]).abs(), torch.sign(torch.tensor([5, 0, -5])))
print(round(torch.tensor(2.567).item(), 2), torch.abs(x), torch.sign(x), torch.neg(x))
