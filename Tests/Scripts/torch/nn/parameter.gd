# nn.Parameter: a tensor that a model counts as its own.
import torch
import torch.nn as nn
p = nn.Parameter(torch.tensor([1., 2.]))
print(p, p.requires_grad, p.is_leaf, type(p).__name__, isinstance(p, torch.Tensor), p.data, p.grad)
print(p * 2, p.sum(), p[0], p.detach(), p.shape, repr(p), [p], f'{p}')
(p ** 2).sum().backward()
print(p.grad)
w = p - 0.1 * p.grad
q = nn.Parameter(w)
print(w, q, q.grad, q.is_leaf, p)
print(nn.Parameter(torch.zeros(2), requires_grad=False), nn.Parameter(torch.randn(2, 2)).shape)
class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(1))
        self.b = nn.Parameter(torch.zeros(1))
        self.plain = torch.zeros(1, requires_grad=True)
    def forward(self, x):
        return self.w * x + self.b
line = Line()
print([name for name, _ in line.named_parameters()], line, line(torch.tensor([1., 2.])))
