# More functions between layers.
import torch
import torch.nn.functional as F
x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])
print(F.leaky_relu(x), F.leaky_relu(x, 0.2), F.softplus(x), F.elu(x), F.gelu(x), sep='\n')
print(F.silu(x), F.logsigmoid(x), F.relu6(x * 5), F.hardtanh(x), sep='\n')
print(torch.logsumexp(torch.tensor([1000., 1000.]), 0), x.logsumexp(0))
x = torch.tensor([-1., 0., 1.], requires_grad=True)
for f in [F.leaky_relu, F.softplus, F.elu, F.silu]:
    x.grad = None
    f(x).sum().backward()
    print(x.grad)
