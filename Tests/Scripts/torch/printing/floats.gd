# Four digits, one width for all.
import torch
print(torch.tensor([1.0, 2.5, -3.14159]))
print(torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 20.0, 300.0]), torch.tensor(-0.0), torch.tensor([0.0, -0.0]))
print(torch.tensor([100.5, 0.25]), torch.tensor([99999.5, 1.0]), torch.tensor([12345.678]), torch.tensor([0.00012]), torch.tensor(0.1))
print(torch.tensor([[1.5, -2.25], [33.125, 0.0]]))
print(torch.tensor([float('nan'), 1.0]), torch.tensor([float('inf'), -1.5]), torch.tensor([float('nan'), float('inf'), -float('inf')]), torch.tensor([float('inf'), 1.0, 2.0]))
print(torch.tensor(3.14159265), torch.tensor(1e-3), torch.tensor(123.0), torch.tensor([1 / 3, 2 / 3]))
print(torch.tensor([1.5, 2.5], dtype=torch.float64), torch.tensor(0.1, dtype=torch.float64), torch.tensor([1 / 3], dtype=torch.float64))
print(str(torch.tensor([1.])), repr(torch.tensor([1.])), [torch.tensor(1.), torch.tensor([2])], {'w': torch.tensor(0.5)})
print(f'{torch.tensor(3.14159):.2f} {torch.tensor(2.5)} {torch.tensor([1., 2.])} {torch.tensor(7):d} {torch.tensor(7)}')
print('{} {:.3f} {:>8.1f}|'.format(torch.tensor(1.5), torch.tensor(1.5), torch.tensor(2.)), '%s %.2f' % (torch.tensor(1.), torch.tensor(1.)))
