# cat, stack, split, chunk.
import torch
a, b = torch.tensor([[1, 2]]), torch.tensor([[3, 4], [5, 6]])
print(torch.cat([a, b]), torch.cat((a, a), dim=1), torch.cat([a, a], 0), torch.cat([b, b], dim=-1), torch.concat([a, a]), torch.cat([torch.tensor([1]), torch.tensor([2.5])]))
v, w = torch.tensor([1., 2.]), torch.tensor([3., 4.])
print(torch.stack([v, w]), torch.stack([v, w], dim=1), torch.stack((v, w), -1), torch.stack([torch.tensor(1.), torch.tensor(2.)]), torch.hstack([v, w]), torch.vstack([v, w]), torch.column_stack([v, w]))
x = torch.arange(10)
print(x.split(4), x.chunk(3), torch.split(x, [2, 3, 5]), b.unbind(), b.split(1, dim=1))
first, second = b
print(first, second, [row.sum().item() for row in b], torch.cat([torch.zeros(0), v]))
w1 = torch.ones(2, requires_grad=True)
(torch.cat([w1, w1 * 2]) * torch.arange(4.)).sum().backward()
print(w1.grad)
print(torch.meshgrid(torch.arange(2), torch.arange(3), indexing='ij'), torch.tril(torch.ones(3, 3)), torch.triu(torch.ones(2, 3), 1), torch.diag(v), torch.diag(torch.eye(2)))
for action in [lambda: torch.cat([a, torch.zeros(1, 3)]), lambda: torch.stack([v, torch.zeros(3)]), lambda: torch.cat([v, a])]:
    try:
        action()
    except (RuntimeError, ValueError) as error:
        print(error)
