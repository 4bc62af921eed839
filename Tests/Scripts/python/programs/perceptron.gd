import random


class Perceptron:
    def __init__(self, size, rate=0.1):
        self.weights = [0.0] * size
        self.bias = 0.0
        self.rate = rate

    def predict(self, x):
        return int(sum(w * v for w, v in zip(self.weights, x)) + self.bias > 0)

    def train(self, data, epochs):
        for epoch in range(1, epochs + 1):
            wrong = 0
            for x, y in data:
                error = y - self.predict(x)
                if error:
                    wrong += 1
                    self.bias += self.rate * error
                    self.weights = [w + self.rate * error * v for w, v in zip(self.weights, x)]
            print(f'epoch {epoch}: {wrong} wrong')
            if not wrong:
                break


AND = [((0, 0), 0), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]
p = Perceptron(2)
p.train(AND, 20)
print([round(w, 3) for w in p.weights], round(p.bias, 3), [p.predict(x) for x, _ in AND])
random.seed(0)
cloud = [((x, y), int(x + 2 * y > 1)) for x, y in ((random.random(), random.random()) for _ in range(50))]
q = Perceptron(2)
q.train(cloud, 10)
print(sum(q.predict(x) == y for x, y in cloud), 'of', len(cloud))
