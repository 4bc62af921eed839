# Rounding, signs and limits.
import torch
x = torch.tensor([-2.5, -1.5, -0.4, 0.0, 0.5, 1.5, 2.6])
print(torch.round(x), torch.floor(x), torch.ceil(x), torch.trunc(x), torch.frac(x), torch.abs(x), torch.sign(x), torch.neg(x), sep='\n')
print(torch.clamp(x, -1, 1), x.clamp(min=0), x.clamp(max=0.5), torch.clamp(torch.arange(5), 1, 3), x.clip(0, 1), x.clamp(0), sep='\n')
print(torch.maximum(x, torch.zeros(7)), torch.minimum(x, torch.tensor(1.)), torch.max(x, -x), torch.min(x, -x), sep='\n')
print(torch.tensor([3, -4]).abs(), torch.sign(torch.tensor([5, 0, -5])), round(torch.tensor(2.567).item(), 2), torch.round(torch.tensor(2.567), decimals=2))
print(torch.lerp(torch.tensor(0.), torch.tensor(10.), 0.3), torch.fmod(torch.tensor([-7., 7.]), 3), torch.hypot(torch.tensor(3.), torch.tensor(4.)))
