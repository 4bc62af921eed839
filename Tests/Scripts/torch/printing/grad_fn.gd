# The name of the operation that made a tensor.
import torch
import torch.nn.functional as F
x = torch.tensor([1., 2., 3.], requires_grad=True)
m = torch.ones(2, 3, requires_grad=True)
print(x, m, x.grad_fn, sep='\n')
for y in [
    x + 1, x - 1, 1 - x, x * 2, x / 2, 1 / x, -x, x ** 2, 2 ** x, x @ x, m @ x, m @ m.T, x.dot(x),
]:
    print(y)
for y in [
    x.exp(), x.log(), x.sqrt(), x.sin(), x.cos(), x.tan(), x.tanh(), x.sigmoid(), x.relu(), x.abs(),
    x.neg(), x.sign(), x.pow(3), x.log1p(), x.clamp(1, 2), x.clamp(min=2),
]:
    print(y)
for y in [
    x.sum(), x.mean(), x.prod(), x.max(), x.min(), x.var(), x.std(), x.norm(), m.sum(0), m.mean(1),
    m.max(dim=1)[0],
]:
    print(y)
for y in [
    x.view(3, 1), x.reshape(1, 3), m.T, m.t(), m.transpose(0, 1), m.permute(1, 0), x.unsqueeze(0),
    m[:1].squeeze(), x.expand(2, 3), m.flatten(), x[0], x[1:], x[[0, 2]], x[x > 1], m[:, 1],
    m[0, 1], x.clone(),
]:
    print(y)
for y in [
    torch.cat([x, x]), torch.stack([x, x]), torch.where(x > 1, x, x * 0), torch.maximum(x, x * 2),
    torch.minimum(x, x), F.softmax(x, dim=0), F.log_softmax(x, dim=0), F.mse_loss(x, x + 1),
    F.relu(x), F.linear(m, m, torch.ones(2)), x.double(), torch.mm(m, m.t()), x.detach(),
]:
    print(y)
