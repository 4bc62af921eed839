# Running sums and products, and reductions with more to say.
import torch
x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
print(x.cumsum(0), x.cumsum(1), x.cumprod(1), torch.cumsum(torch.arange(4), 0))
print(torch.tensor([1., float('nan')]).nansum())
print(x.amax(), x.amax(0), x.amin(dim=1), torch.arange(3).sum(dtype=torch.float32))
print(torch.arange(3).mean(dtype=torch.float64))
print(x.var(correction=0), torch.std(x, dim=1, correction=0), x.norm(p=float('inf')))
print(torch.linalg.norm(x), torch.linalg.vector_norm(x, dim=1))
print(torch.count_nonzero(x > 2), torch.bincount(torch.tensor([1, 0, 2, 2])), x.diff(dim=1))
print(torch.logsumexp(x, dim=1))
w = torch.tensor([1., 2., 3.], requires_grad=True)
w.cumsum(0).prod().backward()
print(w.grad, w.cumsum(0), w.logsumexp(0))
