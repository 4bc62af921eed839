# Other ways to add, divide and compare.
import torch
a, b = torch.tensor([1., 2., 3.]), torch.tensor([4., 5., -6.])
print(torch.add(a, b, alpha=2), a.sub(b, alpha=0.5), torch.true_divide(a, 2), torch.remainder(b, 4), torch.floor_divide(b, 2), torch.div(b, 4, rounding_mode='floor'), torch.div(b, 4, rounding_mode='trunc'))
i = torch.tensor([7, -7, 5])
print(i & 3, i | 1, i ^ 1, ~i, i << 1, i >> 1, torch.fmod(i, 3))
print(torch.isnan(torch.tensor([1., float('nan')])), torch.isinf(torch.tensor([1., float('inf')])), torch.isfinite(torch.tensor([float('nan'), 0.])), torch.isclose(a, a + 1e-9))
print(torch.logical_and(a > 1, b > 1), torch.logical_or(a > 2, b > 2), torch.logical_not(a > 1))
print(torch.broadcast_tensors(a, b[:, None])[0].shape, torch.broadcast_shapes((2, 1), (3,)), a.broadcast_to(2, 3))
print(torch.result_type(a, 1), torch.promote_types(torch.int64, torch.float32), torch.lerp(torch.tensor(0.), torch.tensor(10.), 0.3), torch.hypot(torch.tensor(3.), torch.tensor(4.)))
