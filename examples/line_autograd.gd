# The same line as in line_by_hand.gd; now backward() finds the gradients.
#
# What you learn here:
#   - requires_grad=True makes a tensor remember what is computed from it,
#   - loss.backward() leaves the slope of the loss in w.grad and b.grad,
#   - why the step stands inside torch.no_grad(), and why gradients are set to zero.
import torch

hours = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
points = torch.tensor([13.0, 19.0, 31.0, 38.0, 52.0, 59.0])

w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
learning_rate = 0.04

# Look at one backward pass before training starts.
loss = ((w * hours + b - points) ** 2).mean()
print('loss', loss)
loss.backward()
print('slope for w', w.grad)
print('slope for b', b.grad)
w.grad.zero_()
b.grad.zero_()
print()

for epoch in range(1, 1001):
    prediction = w * hours + b
    loss = ((prediction - points) ** 2).mean()
    loss.backward()
    # The step is not part of the model: nobody will ask for its slope.
    with torch.no_grad():
        w -= learning_rate * w.grad
        b -= learning_rate * b.grad
    # backward() adds to the gradients that are there, so each step starts from zero.
    w.grad.zero_()
    b.grad.zero_()
    # Now and then: where are we?
    if epoch <= 3 or epoch % 200 == 0:
        print(f'epoch {epoch:4d}   loss {loss.item():9.4f}   w {w.item():7.4f}   b {b.item():7.4f}')

print()
print('The errors that are left:', (w * hours + b - points).detach())
