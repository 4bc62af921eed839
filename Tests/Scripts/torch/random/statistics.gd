# Many numbers look as they should.
import torch
torch.manual_seed(123)
u, n, k = torch.rand(10000), torch.randn(10000), torch.randint(0, 6, (6000,))
print(f'{u.mean():.3f} {u.std():.3f} {n.mean():.3f} {n.std():.3f}')
print(bool((u >= 0).all() and (u < 1).all()))
print([(k == i).sum().item() for i in range(6)])
print(f'{(n.abs() < 1).float().mean():.3f} {(n > 2).float().mean():.4f}')
p = torch.randperm(1000)
print(p[:6], p.sum(), p.max(), sorted(p.tolist()) == list(range(1000)))
