# A scalar that remembers how it was made: reverse-mode gradients in plain Python.
import math
class Value:
    def __init__(self, data, parents=(), pull=None):
        self.data, self.grad = data, 0.0
        self.parents, self.pull = parents, pull
    def __repr__(self):
        return f'Value(data={self.data:.4f}, grad={self.grad:.4f})'
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), lambda g: (g, g))
    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), lambda g: (g * other.data, g * self.data))
    def __pow__(self, k):
        return Value(self.data ** k, (self,), lambda g: (g * k * self.data ** (k - 1),))
    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), lambda g: (g * (1 - t * t),))
    __radd__ = __add__
    __rmul__ = __mul__
    def backward(self):
        order, seen = [], set()
        def visit(v):
            if v not in seen:
                seen.add(v)
                for p in v.parents: visit(p)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            if v.pull:
                for p, g in zip(v.parents, v.pull(v.grad)):
                    p.grad += g
x, w, b = Value(2.0), Value(-0.5), Value(0.25)
y = (x * w + b).tanh()
loss = (y + -1) ** 2 + 0.1 * w ** 2
loss.backward()
print(loss, y, x, w, b, sep='\n')
for step in range(1, 6):
    w, b = Value(w.data - 0.05 * w.grad), Value(b.data - 0.05 * b.grad)
    loss = ((2.0 * w + b).tanh() + -1) ** 2
    loss.backward()
    print(step, f'{loss.data:.4f} {w.data:.4f} {b.data:.4f}')
