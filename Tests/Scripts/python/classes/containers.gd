# Objects that can be called, counted, indexed and looped over.
class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = list(coefficients)
    def __call__(self, x):
        total = 0
        for c in reversed(self.coefficients):
            total = total * x + c
        return total
    def __len__(self): return len(self.coefficients)
    def __getitem__(self, i): return self.coefficients[i]
    def __setitem__(self, i, value): self.coefficients[i] = value
    def __delitem__(self, i): del self.coefficients[i]
    def __contains__(self, value): return value in self.coefficients
    def __iter__(self): return iter(self.coefficients)
p = Polynomial(1, 0, 2)
print(p(3), p(0.5), len(p), p[0], p[-1], p[1:], 2 in p, 7 in p)
p[1] = 5
del p[0]
print(list(p), [c * 2 for c in p], sum(p), max(p), [*p], bool(p), bool(Polynomial()))
a, b = p
print(a, b, sorted(p), tuple(p), callable(p), callable(5))
class Old:
    def __getitem__(self, i):
        if i >= 3: raise IndexError('end')
        return i * i
print(list(Old()), [x for x in Old()], 4 in Old())
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Down(3)), sum(Down(4)))
class Grid:
    def __getitem__(self, key): return key
print(Grid()[1, 2], Grid()[1:2, ::3], Grid()[..., None], Grid()['k'])
