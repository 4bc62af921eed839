# Systems that are eliminated by blocks: around the length of a block, and some blocks.
import torch

def spread(count, columns, seed):
    # No random numbers: the same matrix everywhere, and a well-behaved one.
    rows = torch.arange(count, dtype=torch.float64).reshape(count, 1)
    across = torch.arange(columns, dtype=torch.float64)
    return torch.sin((rows + 1) * (across + seed) * 0.7391) + torch.cos(rows * across * 0.417 + seed)

for count in [1, 2, 63, 64, 65, 127, 128, 129, 200, 321]:
    a = spread(count, count, 1.0) + 2 * torch.eye(count, dtype=torch.float64)
    b = spread(count, 5, 3.0)
    x = torch.linalg.solve(a, b)
    print(count, (a @ x - b).abs().max().item() < 1e-9, torch.linalg.solve(a, b[:, 0]).shape)
    inverse = torch.linalg.inv(a)
    print((a @ inverse - torch.eye(count, dtype=torch.float64)).abs().max().item() < 1e-9)
    # The sign of the determinant, and its size beside that of a scaled matrix.
    scaled = torch.linalg.det(a / a.abs().max() * 2)
    print((scaled > 0).item(), f'{x[0, 0].item():.6f}', f'{inverse.sum().item():.6f}')

# float32, in a batch, with gradients.
a = (spread(150, 150, 1.0) + 30 * torch.eye(150, dtype=torch.float64)).float().requires_grad_()
both = torch.stack([a, a.t() * 2])
inverse = torch.linalg.inv(both)
print(inverse.shape, ((both @ inverse) - torch.eye(150)).abs().max().item() < 1e-4)
inverse[0].sum().backward()
print(f'{a.grad.sum().item():.1f}')

# Singular from some column on, in the first block and in a later one.
for column in [3, 64, 100, 149]:
    s = spread(150, 150, 1.0)
    s[:, column] = 0
    try:
        torch.linalg.inv(s)
    except RuntimeError as error:
        print(error)
    print(abs(torch.linalg.det(s).item()))
