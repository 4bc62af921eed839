# When numbers are far apart, or very large or small.
import torch
print(torch.tensor([1e-5]), torch.tensor([1e-4]), torch.tensor([0.0001, 1.0]), torch.tensor([0.00001, 1.0]))
print(torch.tensor([1e8]), torch.tensor([1e9]), torch.tensor([123456789.0]), torch.tensor([1e8, 1.5]), torch.tensor([1e5, 1.5]))
print(torch.tensor([1000.0, 0.5]), torch.tensor([1001.0, 0.5]), torch.tensor([5000.0, 5.5]), torch.tensor([5001.5, 5.0]))
print(torch.tensor(1e-10), torch.tensor(1e10), torch.tensor(1.5e20), torch.tensor(-2.5e-8))
print(torch.tensor([[1e-6, -2e-6], [3e3, 4.5]]))
print(torch.tensor([1e10, float('nan')]), torch.tensor([1e-10, float('inf'), 0.0]), torch.tensor([0.0, 1e-6]))
print(torch.tensor([1e-7, 1.0], dtype=torch.float64), torch.tensor([1e300], dtype=torch.float64), torch.tensor([1e-300, 1.0], dtype=torch.float64))
print(torch.tensor([1e7, 2e7]), torch.tensor([10000.0, 20000.0]), torch.tensor([99999999.0]), torch.tensor([1e38]))
print(torch.tensor([100000.0, 0.1]) / 3, torch.tensor([7389.5, 54598.25]))
