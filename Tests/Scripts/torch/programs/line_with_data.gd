# The older style: .data, sizes and view.
import torch
x_data = [1.0, 2.0, 3.0]
y_data = [2.0, 4.0, 6.0]
w = torch.tensor([1.0], requires_grad=True)
def forward(x):
    return x * w
def loss(x, y):
    y_pred = forward(x)
    return (y_pred - y) * (y_pred - y)
print('predict (before training)', 4, forward(4).item())
for epoch in range(10):
    for x_val, y_val in zip(x_data, y_data):
        l = loss(x_val, y_val)
        l.backward()
        if epoch < 2:
            print('\tgrad: ', x_val, y_val, round(w.grad.data[0].item(), 3))
        w.data = w.data - 0.01 * w.grad.data
        w.grad.data.zero_()
    print('progress:', epoch, f'{l.item():.4f}')
print('predict (after training)', 4, round(forward(4).item(), 3))
