# What a tensor tells of itself.
import torch
x = torch.zeros(2, 3)
print(x.shape, x.size(), x.size(0), x.size(-1), x.shape[1], len(x), x.ndim, x.dim(), x.numel())
print(x.nelement(), x.dtype, x.device, x.requires_grad, x.is_leaf, x.grad, x.grad_fn)
print(type(x).__name__, isinstance(x, torch.Tensor), torch.is_tensor(x), torch.is_tensor(1))
print(x.is_contiguous(), x.stride(), x.t().stride(), x.t().is_contiguous())
rows, columns = x.shape
print(rows, columns, x.shape == (2, 3), x.shape == torch.Size([2, 3]), list(x.shape))
print(tuple(x.shape), x.shape[0] * 2, x.shape[:1], x.shape + (4,))
print(f'{x.shape}', str(x.shape), [x.shape], x.shape[-1], torch.tensor(1).shape, torch.Size([]))
print(torch.Size((1, 2)))
print(x.dtype == torch.float32, x.dtype is torch.float, torch.double, torch.long, torch.int)
print(torch.bool, torch.float64 == torch.double, x.is_floating_point())
print(torch.arange(2).is_floating_point())
print(x.type(), torch.arange(2).type(), x.double().type())
