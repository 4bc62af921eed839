# Rounding in every direction.
import torch
x = torch.tensor([-2.5, -1.5, -0.4, 0.0, 0.5, 1.5, 2.6])
print(torch.round(x), torch.floor(x), torch.ceil(x), torch.trunc(x), torch.frac(x), sep='\n')
print(torch.round(torch.tensor(2.567), decimals=2), x.clip(0, 1), sep='\n')
