# From one element type to another.
import torch
x = torch.tensor([0.0, 1.9, -1.9, 2.5])
print(x.int(), x.long(), x.bool(), x.double(), x.float() is x, x.to(torch.int64), x.type(torch.float64))
n = torch.tensor([0, 1, 2])
print(n.float(), n.bool(), n.double(), n.to(torch.float32), n.to('cpu'), n.float() / 2)
print(torch.tensor([True, False]).float(), torch.tensor([True, False]).int(), torch.tensor([True, True]).sum(), torch.tensor([True, False]) + 1)
print(int(torch.tensor(3.7)), float(torch.tensor(2)), bool(torch.tensor(0.0)), int(torch.tensor([5])), float(torch.tensor([[1.5]])))
print(torch.tensor(3.5).item(), type(torch.tensor(3.5).item()), torch.tensor(3).item(), type(torch.tensor(3).item()), torch.tensor(True).item())
print(torch.tensor([1.5, 2.5]).tolist(), torch.tensor([[1, 2], [3, 4]]).tolist(), torch.tensor(7).tolist(), torch.tensor([True]).tolist())
print(torch.tensor(0.1).item(), torch.tensor(0.1, dtype=torch.float64).item(), torch.tensor([0.1, 0.2]).tolist(), torch.tensor(1e10).item(), torch.tensor(1 / 3).item())
print(x.to(torch.float64).to(torch.float32).dtype)
