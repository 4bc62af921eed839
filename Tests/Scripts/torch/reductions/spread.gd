# var, std and norm.
import torch
x = torch.tensor([[1., 2., 4.], [3., 5., 9.]])
print(x.var(), x.std(), x.var(0), x.std(dim=1), x.var(dim=1, keepdim=True), torch.std(x))
print(torch.var(x, dim=0))
print(x.var(unbiased=False), x.std(unbiased=False), x.var(dim=0, unbiased=False))
print(x.norm(), x.norm(dim=1), x.norm(p=1), x.norm(2), torch.norm(x), x.norm(dim=0, keepdim=True))
print((x - x.mean(0)) / x.std(0), torch.tensor([1.]).var(), torch.tensor([5., 5.]).std())
w = torch.tensor([3., 4.], requires_grad=True)
w.norm().backward()
print(w.grad, w.norm())
w.grad = None
w.var().backward()
print(w.grad)
w.grad = None
w.std().backward()
print(w.grad)
