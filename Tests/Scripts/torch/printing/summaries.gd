# Above a thousand elements the middle is left out.
import torch
print(torch.arange(1000)[:3], torch.arange(1001))
print(torch.arange(1200).reshape(30, 40))
print(torch.arange(1200.).reshape(600, 2))
print(torch.zeros(1001), torch.ones(2000, dtype=torch.bool))
print(torch.arange(3000.).reshape(10, 10, 30)[:, :, :].shape, torch.arange(2400).reshape(2, 3, 400))
print(torch.arange(2000.).reshape(8, 250) / 3)
print(torch.arange(1600).reshape(8, 4, 50))
print(torch.linspace(0, 1, 1500, requires_grad=True))
print(torch.linspace(0, 1, 1500, dtype=torch.float64))
x = torch.zeros(1001)
x[500] = 12345.678
print(x)
x[0] = 12345.678
print(x)
