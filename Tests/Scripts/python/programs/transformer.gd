# One block of a transformer over a tiny text, with gradients by hand-made scalars.
import math
import random


class Value:
    __slots__ = ('data', 'grad', 'parents', 'slopes')

    def __init__(self, data, parents=(), slopes=()):
        self.data, self.grad, self.parents, self.slopes = data, 0.0, parents, slopes

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __pow__(self, n):
        return Value(self.data ** n, (self,), (n * self.data ** (n - 1),))

    def exp(self):
        e = math.exp(self.data)
        return Value(e, (self,), (e,))

    def log(self):
        return Value(math.log(self.data), (self,), (1 / self.data,))

    def relu(self):
        return Value(max(0.0, self.data), (self,), (float(self.data > 0),))

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -other

    def __truediv__(self, other):
        return self * other ** -1

    def backward(self):
        order, seen, stack = [], set(), [(self, False)]
        while stack:
            node, is_done = stack.pop()
            if is_done:
                order.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                stack.append((node, True))
                stack.extend((parent, False) for parent in node.parents)
        self.grad = 1.0
        for node in reversed(order):
            for parent, slope in zip(node.parents, node.slopes):
                parent.grad += slope * node.grad


def matrix(rows, columns, scale=0.3):
    return [[Value(random.gauss(0, scale)) for _ in range(columns)] for _ in range(rows)]


def linear(x, w):
    return [sum((a * b for a, b in zip(x, row)), Value(0.0)) for row in w]


def softmax(values):
    top = max(v.data for v in values)
    exps = [(v + -top).exp() for v in values]
    total = sum(exps, Value(0.0))
    return [e / total for e in exps]


def normalize(x):
    mean = sum(x, Value(0.0)) * (1 / len(x))
    spread = sum(((v - mean) ** 2 for v in x), Value(0.0)) * (1 / len(x))
    scale = (spread + 1e-5) ** -0.5
    return [(v - mean) * scale for v in x]


text = 'abcabcab'
letters = sorted(set(text))
index = {letter: i for i, letter in enumerate(letters)}
V, D, H, T = len(letters), 4, 2, 4
random.seed(1)
state = {
    'token': matrix(V, D), 'place': matrix(T, D),
    'q': matrix(D, D), 'k': matrix(D, D), 'v': matrix(D, D), 'o': matrix(D, D),
    'up': matrix(2 * D, D), 'down': matrix(D, 2 * D), 'head': matrix(V, D),
}
parameters = [p for m in state.values() for row in m for p in row]


def forward(ids):
    xs = [[a + b for a, b in zip(state['token'][i], state['place'][t])] for t, i in enumerate(ids)]
    normal = [normalize(x) for x in xs]
    q, k, v = ([linear(x, state[name]) for x in normal] for name in 'qkv')
    size = D // H
    out = []
    for t in range(len(ids)):
        mixed = []
        for h in range(H):
            part = slice(h * size, (h + 1) * size)
            scores = [sum((a * b for a, b in zip(q[t][part], k[s][part])), Value(0.0)) * size ** -0.5 for s in range(t + 1)]
            weights = softmax(scores)
            mixed += [sum((w * v[s][part][j] for s, w in enumerate(weights)), Value(0.0)) for j in range(size)]
        x = [a + b for a, b in zip(xs[t], linear(mixed, state['o']))]
        hidden = [value.relu() for value in linear(normalize(x), state['up'])]
        x = [a + b for a, b in zip(x, linear(hidden, state['down']))]
        out.append(linear(normalize(x), state['head']))
    return out


moments = [[0.0, 0.0] for _ in parameters]
for step in range(1, 21):
    start = step % (len(text) - T)
    ids = [index[letter] for letter in text[start:start + T + 1]]
    losses = [-softmax(logits)[target].log() for logits, target in zip(forward(ids[:-1]), ids[1:])]
    loss = sum(losses, Value(0.0)) * (1 / len(losses))
    for p in parameters:
        p.grad = 0.0
    loss.backward()
    for p, m in zip(parameters, moments):
        m[0] = 0.9 * m[0] + 0.1 * p.grad
        m[1] = 0.99 * m[1] + 0.01 * p.grad ** 2
        p.data -= 0.05 * (m[0] / (1 - 0.9 ** step)) / (math.sqrt(m[1] / (1 - 0.99 ** step)) + 1e-8)
    if step in (1, 5, 10, 20):
        print(f'step {step:2} loss {loss.data:.5f}')
ids = [0]
while len(ids) < T:
    logits = forward(ids)[-1]
    ids.append(max(range(V), key=lambda i: logits[i].data))
print(len(parameters), ''.join(letters[i] for i in ids))
