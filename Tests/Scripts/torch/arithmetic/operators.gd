# Element by element.
import torch
a, b = torch.tensor([1., 2., 3.]), torch.tensor([4., 5., -6.])
print(a + b, a - b, a * b, a / b, a ** 2, b // a, b % a, -a, +a, abs(b))
print(a + 1, 1 + a, 10 - a, a - 10, 2 * a, 6 / a, a / 2, 2 ** a, 7 // a, 7 % a)
print(torch.add(a, b), torch.sub(a, b), torch.mul(a, b), torch.div(a, b), a.add(1), a.sub(b))
print(a.mul(2), a.div(4), torch.pow(a, 2), a.neg())
i, j = torch.tensor([7, -7, 5]), torch.tensor([2, 2, -3])
print(i + j, i - j, i * j, i / j, i // j, i % j, i ** 2, -i, i + 0.5, 2 ** torch.tensor([3]))
t, f = torch.tensor([True, True]), torch.tensor([True, False])
print(t & f, t | f, t ^ f, ~f, t + f, t * f)
print(torch.tensor([1., -1., 0.]) / 0, torch.tensor([1.]) // 0)
print(torch.tensor([0.]) / torch.tensor([0.]))
print(torch.sum(a) * 2 + b.mean() - 1, (a + b) * (a - b) / 2, a @ b, -a ** 2, a * b + a)
