# Shapes are stretched to fit, from the right.
import torch
row, column = torch.tensor([[1, 2, 3]]), torch.tensor([[10], [20]])
print(row + column, row * column, (row + column).shape)
a = torch.arange(6).reshape(2, 3)
print(a + torch.tensor([100, 200, 300]), a + torch.tensor([[100], [200]]), a * torch.tensor(2))
print(a + torch.tensor([5]))
shapes = [((3,), (2, 3)), ((1, 3), (2, 1)), ((4, 1, 3), (2, 1)), ((), (2, 2)), ((5, 1), (5,)), ((2, 0), (1,)), ((1,), (0,))]
for s, t in shapes:
    print(s, t, tuple((torch.zeros(s) + torch.zeros(t)).shape))
y, prediction = torch.zeros(4), torch.zeros(4, 1)
print((y - prediction).shape, (y.unsqueeze(1) - prediction).shape, (y - prediction.squeeze()).shape)
print(torch.tensor([1, 2]).expand(3, 2), row.expand(2, -1))
for s, t in [((2,), (3,)), ((2, 3), (2,)), ((2, 3), (3, 2)), ((4, 2, 3), (3, 3))]:
    try:
        torch.zeros(s) + torch.zeros(t)
    except RuntimeError as error:
        print(error)
