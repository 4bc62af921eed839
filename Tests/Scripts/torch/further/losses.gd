# Absolute differences, probabilities and classes.
import torch
import torch.nn as nn
import torch.nn.functional as F
p, t = torch.tensor([0.2, 0.9, 0.6]), torch.tensor([0., 1., 1.])
print(nn.L1Loss()(p, t), F.l1_loss(p, t), nn.BCELoss()(p, t), F.binary_cross_entropy(p, t))
print(nn.BCEWithLogitsLoss()(p, t), F.smooth_l1_loss(p, t), F.huber_loss(p * 5, t))
scores = torch.tensor([[2., 1., 0.], [0., 3., 1.]], requires_grad=True)
target = torch.tensor([0, 2])
print(nn.CrossEntropyLoss()(scores, target), F.cross_entropy(scores, target))
print(F.nll_loss(F.log_softmax(scores, dim=1), target))
print(-F.log_softmax(scores, 1)[torch.arange(2), target].mean())
F.cross_entropy(scores, target).backward()
print(scores.grad, nn.CrossEntropyLoss(), F.one_hot(target, 3))
