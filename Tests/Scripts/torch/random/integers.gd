# randint and randperm.
import torch
torch.manual_seed(42)
print(torch.randint(0, 10, (8,)), torch.randint(5, (2, 3)), torch.randint(-3, 3, (5,)))
print(torch.randint(0, 2, (6,)), torch.randint(100, (1,)).item())
torch.manual_seed(0)
print(torch.randperm(10), torch.randperm(5), torch.randperm(1), torch.randperm(0))
torch.manual_seed(7)
x, y = torch.arange(6.), torch.arange(6) ** 2
order = torch.randperm(len(x))
print(order, x[order], y[order], torch.randint(0, 6, (3,)), torch.randint(1000000, (2,)))
print(torch.randint(0, 10, (3,), dtype=torch.int32))
torch.manual_seed(42)
print(torch.randint(0, 3, ()), torch.randint(2, 5, (2, 2)))
