# Rows break at eighty columns, and the rest lines up.
import torch
print(torch.arange(30))
print(torch.arange(30.) / 7)
print(torch.linspace(0, 1, 24).reshape(2, 12))
print(torch.arange(60).reshape(2, 30) * 100)
print(torch.ones(3, 11))
print(torch.arange(40) % 2 == 0)
print(torch.arange(12, dtype=torch.float64))
print(torch.arange(20.).reshape(20, 1)[:4])
x = torch.arange(13., requires_grad=True)
print(x)
print(x * 2)
print((torch.arange(25.) * 1000 - 5000).reshape(1, 25))
