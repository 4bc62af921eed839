# exp, log and their relatives.
import torch
x = torch.tensor([0.5, 1.0, 2.0])
for f in [torch.exp, torch.log, torch.log1p, torch.sqrt]:
    print(f(x), f(torch.tensor(3.0)), f(x.double()))
print(x.exp(), x.log(), x.sqrt(), torch.exp(torch.tensor([1, 2])), torch.sqrt(torch.tensor([4, 9])))
print(torch.log(torch.tensor([0., -1.])), torch.sqrt(torch.tensor([-1., 0.])))
print(torch.exp(torch.tensor([-1000., 1000.])))
print(torch.log1p(torch.tensor([-1., 1e-10], dtype=torch.float64)))
print(torch.pow(x, 2), torch.pow(x, -1), torch.pow(x, 0.5), torch.pow(2, x), torch.pow(x, x))
print(x ** 0, torch.tensor([-2.]) ** 3, torch.tensor([-2.]) ** 0.5, torch.tensor([0.]) ** 0)
print(torch.tensor([2, 3]) ** torch.tensor([3, 2]), torch.tensor([4]) ** 0.5)
print(torch.tensor(2) ** torch.tensor(-1.))
