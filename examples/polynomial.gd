# Bending a polynomial until it follows the sine.
#
# What you learn here:
#   - a model can be anything with parameters: here, four coefficients,
#   - the features x, x**2, x**3 as columns of one matrix, and one matrix product for all points,
#   - how to draw what was learned.
import math
import torch
import matplotlib.pyplot as plt

x = torch.linspace(-math.pi, math.pi, 200)
y = torch.sin(x)

# Each row of `features` is 1, x, x**2, x**3 for one point; divided by pi so that all
# columns are of similar size, which lets one learning rate suit them all.
scaled = x / math.pi
features = torch.stack([scaled ** power for power in range(4)], dim=1)
coefficients = torch.zeros(4, requires_grad=True)
learning_rate = 0.5

print('features', features.shape)
for epoch in range(1, 2001):
    prediction = features @ coefficients
    loss = ((prediction - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        coefficients -= learning_rate * coefficients.grad
    coefficients.grad = None
    if epoch in (1, 10, 100, 500, 1000, 2000):
        print(f'epoch {epoch:4d}   loss {loss.item():.4f}')

# Back from x / pi to x.
a, b, c, d = [value / math.pi ** power for power, value in enumerate(coefficients.tolist())]
print(f'sin(x) is about {abs(a):.3f} + {b:.3f} x + {abs(c):.3f} x^2 + {d:.3f} x^3')

for degrees in [0, 30, 90, 150]:
    angle = math.radians(degrees)
    guess = a + b * angle + c * angle ** 2 + d * angle ** 3
    print(f'{degrees:4d} degrees: polynomial {abs(guess):.3f}, sine {math.sin(angle):.3f}')

plt.plot(x.numpy(), y.numpy(), 'b', label='sine')
plt.plot(x.numpy(), prediction.detach().numpy(), 'r', label='polynomial')
plt.xlabel('x')
plt.ylabel('y')
plt.title('A polynomial learns the sine')
plt.legend()
plt.show()
