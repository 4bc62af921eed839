# Integers and truth values.
import torch
print(torch.tensor([1, 20, -300]), torch.tensor([[1, 2], [30, 4]]), torch.tensor([0]))
print(torch.tensor(-7))
print(torch.tensor([True, False]), torch.tensor([[True], [False]]), torch.tensor(True))
print(torch.tensor([True, True, True]))
print(torch.tensor([9223372036854775807, 1]), torch.tensor([-9223372036854775808]))
print(torch.tensor([1, 2], dtype=torch.int32), torch.tensor(5, dtype=torch.int32))
print(torch.arange(12).reshape(3, 4), torch.arange(24).view(2, 3, 4), sep='\n')
print(torch.arange(4).view(1, 1, 2, 2))
print(torch.tensor([1, 2]) > 1, torch.arange(3) == torch.tensor([0, 5, 2]))
