# Gradient descent, one step at a time.
#
# What you learn here:
#   - how backward() finds the slope of the loss for every parameter,
#   - how a step against the slope makes the loss smaller,
#   - how to put changed parameters back into a model.
#
# The model is a line through two inputs: y = w1 * x1 + w2 * x2 + b. Run it, look at the
# figure, then change the learning rate and run it again.
# (The chapter Tutorials/01-gradient-descent.md walks through it, and finds the mistake that
# keeps these weights from reaching 1.3 and -1.)
# compare: numbers within 1e-6
import torch
import torch.nn as nn
import matplotlib.pyplot as plt

# The data: a thousand points and a rule that the model is to find again.
torch.manual_seed(42)
x = torch.randn(1000, 2)
true_weight = torch.tensor([1.3, -1])
true_bias = torch.tensor([-3.5])
y = x @ true_weight + true_bias


# The model: one linear layer.
class LinearRegression(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.linear = nn.Linear(inputs, outputs)
    def forward(self, x):
        return self.linear(x)


model = LinearRegression(2, 1)

# Everyone starts from the same place, so that everyone sees the same numbers.
model.linear.weight = nn.Parameter(torch.tensor([[-0.32392458, 0.55744843]]))
model.linear.bias = nn.Parameter(torch.tensor([0.57104332]))


# The loss: how far the predictions are from the truth, squared and averaged.
def mean_squared_error(prediction, actual):
    return ((actual - prediction) ** 2).mean()


# The descent.
num_epochs = 1000
learning_rate = 0.001
fig, (ax1, ax2) = plt.subplots(1, 2, sharey=True)

for epoch in range(num_epochs):
    # Forward: from the data to the loss.
    prediction = model(x)
    loss = mean_squared_error(prediction, y)
    # Backward: from the loss to its slope for each parameter.
    loss.backward()
    # A small step downhill.
    w = model.linear.weight
    b = model.linear.bias
    w = w - learning_rate * w.grad
    b = b - learning_rate * b.grad
    # New parameters start without a gradient, so nothing has to be cleared.
    model.linear.weight = nn.Parameter(w)
    model.linear.bias = nn.Parameter(b)
    # Every hundredth time: where are we?
    if (epoch + 1) % 100 == 0:
        ax1.plot(w.detach().numpy(), loss.item(), 'r*-')
        ax2.plot(b.detach().numpy(), loss.item(), 'g+-')
        print('Epoch [{}/{}], weight:{}, bias:{} Loss: {:.4f}'.format(
            epoch + 1, num_epochs,
            w.detach().numpy(),
            b.detach().numpy(),
            loss.item()))

ax1.set_xlabel('weight')
ax2.set_xlabel('bias')
ax1.set_ylabel('Loss')
ax2.set_ylabel('Loss')
plt.show()

# Where it came to rest, and what it predicts from there.
w = model.linear.weight
b = model.linear.bias

print('weight(W) = {} \n  bias(b) = {}'.format(
    w.abs(),
    b.abs()))

pred = x @ w.T + b
print(pred[:5])
