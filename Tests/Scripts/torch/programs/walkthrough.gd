# The walkthrough's program with its published start; fewer steps.
# compare: numbers within 1e-6
import torch
import torch.nn as nn
torch.manual_seed(42)
x = torch.randn(1000, 2)
y = x @ torch.tensor([1.3, -1]) + torch.tensor([-3.5])
class LinearRegression(nn.Module):
    def __init__(self, input_size, output_size):
        super(LinearRegression, self).__init__()
        self.linear = nn.Linear(input_size, output_size)
    def forward(self, x):
        return self.linear(x)
model = LinearRegression(2, 1)
model.linear.weight = nn.Parameter(torch.tensor([[-0.32392458, 0.55744843]]))
model.linear.bias = nn.Parameter(torch.tensor([0.57104332]))
def loss_of(prediction, actual):
    return ((actual - prediction) ** 2).mean()
print(model(x)[:5])
for epoch in range(50):
    loss = loss_of(model(x), y)
    loss.backward()
    w, b = model.linear.weight, model.linear.bias
    w = w - 0.001 * w.grad
    b = b - 0.001 * b.grad
    model.linear.weight = nn.Parameter(w)
    model.linear.bias = nn.Parameter(b)
    if (epoch + 1) % 10 == 0:
        print('Epoch [{}/{}], weight:{}, bias:{} Loss: {:.4f}'.format(epoch + 1, 50, w.detach().numpy(), b.detach().numpy(), loss.item()))
print(model.linear.weight, model.linear.bias, model.linear.weight.grad)
