# Further activations and losses as modules.
import torch
import torch.nn as nn
torch.manual_seed(0)
x = torch.tensor([[-1.0, 0.5, 2.0], [0.0, 1.0, -2.0]])
for layer in [nn.ELU(), nn.ELU(0.5), nn.GELU(), nn.GELU('tanh'), nn.SiLU(), nn.Softplus(), nn.LeakyReLU(0.2)]:
    print(layer, layer(x))
target = torch.tensor([2, 1])
weight = torch.tensor([1.0, 2.0, 0.5])
print(nn.CrossEntropyLoss()(x, target), nn.CrossEntropyLoss(weight=weight)(x, target))
print(nn.CrossEntropyLoss(label_smoothing=0.1)(x, target), nn.CrossEntropyLoss(ignore_index=2)(x, target))
print(nn.CrossEntropyLoss(reduction='none')(x, target), nn.CrossEntropyLoss(reduction='sum')(x, target))
print(nn.NLLLoss(weight=weight)(torch.log_softmax(x, 1), target))
dropout = nn.Dropout(0.25)
print(dropout, dropout(torch.ones(8)))
dropout.eval()
print(dropout(torch.ones(3)), nn.Sequential(nn.Linear(2, 2), nn.Dropout(), nn.Softplus()))
try:
    nn.Sequential(nn.Linear(1, 1), 3)
except TypeError as error:
    print(error)
