class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x, *, verbose=False):
        result = 0
        for c in self.coefficients:
            result = result * x + c
        return (x, result) if verbose else result


p = Polynomial(1, 0, -2)
print(p(3), p(0), p(2, verbose=True), list(map(p, range(3))), callable(p))
