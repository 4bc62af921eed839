# How wrong is it?
import torch
import torch.nn as nn
import torch.nn.functional as F
p = torch.tensor([[1., 2.], [3., 5.]], requires_grad=True)
t = torch.tensor([[1., 1.], [5., 5.]])
loss = nn.MSELoss()
print(loss, loss(p, t), F.mse_loss(p, t), ((p - t) ** 2).mean(), nn.MSELoss(reduction='sum')(p, t))
print(nn.MSELoss(reduction='none')(p, t), F.mse_loss(p, t, reduction='sum'))
loss(p, t).backward()
print(p.grad)
print(F.mse_loss(torch.tensor(2.), torch.tensor(4.)), loss(torch.zeros(3), torch.ones(3)).item())
print(F.mse_loss(torch.zeros(0), torch.zeros(0)))
try:
    F.mse_loss(torch.zeros(3), torch.zeros(2))
except RuntimeError as error:
    print(error)
