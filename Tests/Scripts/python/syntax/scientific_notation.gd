print(1e3, 1E3, 1e-3, 1.5e10, 1e16, 1e15, 123e-7, .5e1, 5.e2)
print(1e100, 1e-100, 1e309, 1e-400, 1_0.5e1_0)
print(3e-4 == 0.0003, type(1e3).__name__, int(1e6))
