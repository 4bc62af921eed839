# The gradient of one operation at a time.
import torch
import torch.nn.functional as F
def gradient(f, *values):
    inputs = [torch.tensor(v, requires_grad=True) for v in values]
    f(*inputs).sum().backward()
    return [[round(g, 4) for g in t.grad.flatten().tolist()] for t in inputs]
v, m = [0.5, -1.5, 2.0], [[1., 2.], [3., -4.]]
for name in ['exp', 'sin', 'cos', 'tanh', 'sigmoid', 'relu', 'abs', 'neg', 'sign', 'square']:
    print(name, gradient(getattr(torch, name), v))
for name in ['log', 'sqrt', 'log1p']:
    print(name, gradient(getattr(torch, name), [0.5, 1.5, 2.0]))
print(gradient(lambda a, b: a + b, v, 2.), gradient(lambda a, b: a - b, v, v))
print(gradient(lambda a, b: a * b, v, [3., 4., 5.]), gradient(lambda a, b: a / b, v, [2., 4., 5.]))
print(gradient(lambda a: a ** 3, v), gradient(lambda a: 2 ** a, v))
print(gradient(lambda a, b: a ** b, [2., 3.], [3., 0.]), gradient(lambda a: a.clamp(-1, 1), v))
print(gradient(lambda a: a.sum(0) ** 2, m), gradient(lambda a: a.mean(1) ** 2, m))
print(gradient(lambda a: a.prod(), v), gradient(lambda a: a.max(), m))
print(gradient(lambda a: a.min(dim=1)[0], m), gradient(lambda a: a.max(0).values ** 2, m))
print(gradient(lambda a: torch.stack([a.max(), a.min()]), [1., 1., 3., 3.]))
print(gradient(torch.maximum, [1., 2.], [1., 0.]), gradient(torch.minimum, [1., 2.], [1., 0.]))
print(gradient(lambda a, b: a @ b, m, m), gradient(lambda a, b: a @ b, m, [1., 2.]))
print(gradient(lambda a, b: a.dot(b), v, v))
print(gradient(lambda a: a.T @ a, m), gradient(lambda a: a[0] * a[:, 1], m))
print(gradient(lambda a: a[a > 1] ** 2, m), gradient(lambda a: a[[0, 0, 1]] ** 2, v))
print(gradient(lambda a: a.reshape(-1)[1:] ** 2, m))
print(gradient(lambda a: F.softmax(a, 0)[0], v), gradient(lambda a: F.log_softmax(a, 0)[1], v))
print(gradient(lambda a: a.var(), v), gradient(lambda a: a.std(), v))
print(gradient(lambda a: a.norm(), v), gradient(lambda a, b: F.mse_loss(a, b), v, [1., 2., 3.]))
print(gradient(lambda a, b: torch.cat([a, b]) ** 2, v, v))
print(gradient(lambda a, b: torch.where(a > 0, a * 2, b), v, v))
print(gradient(lambda a: a.unsqueeze(0).expand(3, 3).permute(1, 0).flatten() ** 2, v))
