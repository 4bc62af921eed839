# Random numbers of another tensor's shape.
import torch
torch.manual_seed(5)
x = torch.zeros(2, 3)
print(torch.rand_like(x), torch.randn_like(x), torch.randint_like(x, 10))
print(x.uniform_().clone(), x.uniform_(-1, 1).clone(), x.normal_().clone(), x.normal_(5, 0.1).clone())
print(torch.normal(0., 1., (2, 2)), torch.normal(torch.tensor([0., 10.]), torch.tensor([1., 0.1])))
print(torch.randn(2, requires_grad=True))
g = torch.Generator().manual_seed(1)
print(torch.rand(2, generator=g), torch.randn(2, generator=g), torch.rand(1))
print(torch.initial_seed(), torch.bernoulli(torch.tensor([0.2, 0.8, 0.5])))
