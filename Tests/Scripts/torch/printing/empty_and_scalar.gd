# Nothing at all, and a single number.
import torch
print(torch.tensor([]), torch.zeros(0), torch.zeros(0, 3), torch.zeros(2, 0))
print(torch.tensor([], dtype=torch.int64), torch.zeros(0, dtype=torch.bool))
print(torch.zeros(2, 0, 3, dtype=torch.float64))
print(torch.tensor(1), torch.tensor(1.), torch.tensor(True), torch.tensor([1]))
print(torch.tensor([[1.]]), torch.tensor([[[True]]]))
print(torch.ones(2, 1), torch.ones(1, 2), torch.ones(1, 1, 1), torch.ones(2, 1, 2), sep='\n')
print(torch.zeros(0).sum(), torch.zeros(0).mean(), torch.ones(0).prod(), torch.zeros(3)[3:])
print(torch.zeros(2, 3)[:, :0].shape)
print(torch.tensor([], requires_grad=True), torch.tensor(1., requires_grad=True))
print(torch.tensor(1., requires_grad=True) * 2)
