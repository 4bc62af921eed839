# cat and stack.
import torch
a, b = torch.tensor([[1, 2]]), torch.tensor([[3, 4], [5, 6]])
print(torch.cat([a, b]), torch.cat((a, a), dim=1), torch.cat([a, a], 0), torch.cat([b, b], dim=-1))
print(torch.cat([torch.tensor([1]), torch.tensor([2.5])]))
v, w = torch.tensor([1., 2.]), torch.tensor([3., 4.])
print(torch.stack([v, w]), torch.stack([v, w], dim=1), torch.stack((v, w), -1))
print(torch.stack([torch.tensor(1.), torch.tensor(2.)]))
first, second = b
print(first, second, [row.sum().item() for row in b], torch.cat([torch.zeros(0), v]))
w1 = torch.ones(2, requires_grad=True)
(torch.cat([w1, w1 * 2]) * torch.arange(4.)).sum().backward()
print(w1.grad)
for action in [
    lambda: torch.cat([a, torch.zeros(1, 3)]), lambda: torch.stack([v, torch.zeros(3)]),
    lambda: torch.cat([v, a]),
]:
    try:
        action()
    except (RuntimeError, ValueError) as error:
        print(error)
