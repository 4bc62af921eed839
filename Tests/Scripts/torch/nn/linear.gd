# nn.Linear: a matrix, a bias, and their product.
import torch
import torch.nn as nn
import torch.nn.functional as F
torch.manual_seed(0)
layer = nn.Linear(3, 2)
print(layer, layer.weight.shape, layer.bias.shape, layer.in_features, layer.out_features)
print(layer.weight, layer.bias, layer.weight.requires_grad, layer.weight.is_leaf, sep='\n')
x = torch.tensor([[1., 2., 3.], [0., 0., 0.]])
print(layer(x), x @ layer.weight.T + layer.bias, F.linear(x, layer.weight, layer.bias), sep='\n')
print(layer(x[0]).detach(), layer(torch.zeros(2, 4, 3)).shape, sep='\n')
plain = nn.Linear(2, 1, bias=False)
print(plain, plain.bias, plain.weight.shape, len(list(plain.parameters())))
layer(x).sum().backward()
print(layer.weight.grad, layer.bias.grad)
layer.weight.data.fill_(1.)
layer.bias.data.zero_()
print(layer(x))
with torch.no_grad():
    layer.weight[0, 0] = 5.
    layer.bias += 1
    layer.weight.copy_(torch.arange(6.).reshape(2, 3))
print(layer(x), layer.weight.data)
layer.weight = nn.Parameter(torch.ones(1, 3))
layer.bias = nn.Parameter(torch.tensor([0.5]))
print(layer(x), type(layer.weight).__name__)
for action in [
    lambda: layer(torch.zeros(2, 2)), lambda: layer(torch.zeros(2)),
    lambda: setattr(layer, 'weight', torch.ones(1, 3)),
    lambda: layer(torch.zeros(2, 3, dtype=torch.int64)),
]:
    try:
        action()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
