# A line through points, with gradients worked out on paper.
#
# What you learn here:
#   - what a gradient is: the slope of the loss for each parameter,
#   - that training a model is nothing but this loop: predict, compare, step downhill.
#
# No tensors yet; only numbers. The next example, line_autograd.gd, lets the machine find
# the same gradients by itself.

# Hours of study, and the points each student scored.
hours = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
points = [13.0, 19.0, 31.0, 38.0, 52.0, 59.0]
n = len(hours)

# The model is points = w * hours + b, and this is all it knows at first.
w = 0.0
b = 0.0
learning_rate = 0.04

for epoch in range(1, 1001):
    loss = 0.0
    slope_w = 0.0
    slope_b = 0.0
    for hour, point in zip(hours, points):
        error = w * hour + b - point
        # loss = error ** 2, so by the chain rule its slope is 2 * error
        # times the slope of the error: the hour for w, and 1 for b.
        loss += error ** 2 / n
        slope_w += 2 * error * hour / n
        slope_b += 2 * error / n
    # Step against the slope.
    w -= learning_rate * slope_w
    b -= learning_rate * slope_b
    # Now and then: where are we?
    if epoch <= 3 or epoch % 200 == 0:
        print(f'epoch {epoch:4d}   loss {loss:9.4f}   w {w:7.4f}   b {b:7.4f}')

print()
print(f'Each hour of study is worth {w:.1f} points.')
for hour in [2.5, 7.0]:
    print(f'After {hour} hours expect {w * hour + b:.1f} points.')
