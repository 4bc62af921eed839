# Which element type a result has.
import torch
kinds = [torch.bool, torch.int32, torch.int64, torch.float32, torch.float64]
def short(dtype):
    return str(dtype).replace('torch.', '')
for a in kinds:
    row = []
    for b in kinds:
        row.append(short((torch.ones(2, dtype=a) * torch.ones(2, dtype=b)).dtype))
    print(f'{short(a):>8}:', ' '.join(f'{name:>8}' for name in row))
print('with a number:')
for a in kinds:
    t = torch.ones(2, dtype=a)
    print(f'{short(a):>8}:', short((t * True).dtype), short((t * 2).dtype), short((t * 2.0).dtype))
    print(short((t / t).dtype), short((t / 2).dtype), short((t ** 2).dtype), short((t > 0).dtype))
    print(short(t.sum().dtype))
print('zero dimensions give way:')
f, d, i = torch.tensor(1.5), torch.tensor(1.5, dtype=torch.float64), torch.tensor(2)
v, n = torch.ones(2), torch.ones(2, dtype=torch.int64)
print((v * d).dtype, (v * i).dtype, (n * f).dtype, (n * d).dtype, (f * d).dtype, (i * f).dtype)
print(n + 1.5, n / 2, n // 2, n * True, 2 ** n, n - 0.5, n.float().mean(), torch.sqrt(n))
print(torch.exp(n * 0), n.sum() / 3)
