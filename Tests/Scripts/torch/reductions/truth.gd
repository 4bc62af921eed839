# all, any and counting.
import torch
x = torch.tensor([[True, False], [True, True]])
print(x.all(), x.any(), x.all(0), x.any(dim=1), x.all(dim=1, keepdim=True), torch.all(x, 0))
print(torch.any(x))
print(x.sum(), x.sum(1), x.float().mean(), x.long())
n = torch.tensor([0., 2.])
print(n.all(), n.any(), n.bool(), torch.zeros(0).all(), torch.zeros(0).any())
predicted, actual = torch.tensor([1, 0, 2, 2]), torch.tensor([1, 0, 1, 2])
print((predicted == actual).sum().item() / len(actual), (predicted == actual).float().mean().item())
print(f'{(predicted == actual).float().mean():.2%}')
print(bool((predicted == actual).all()), bool((predicted >= 0).all()))
