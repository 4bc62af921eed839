f = lambda x: x.shape[0]
g = lambda x: f(x) + 1
print(g(5))
