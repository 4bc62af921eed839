# Arithmetic on arrays.
import numpy as np
a, b = np.array([1., 2., 3.]), np.array([4., 5., 6.])
print(a + b, a - b, a * b, a / b, a ** 2, -a, a + 1, 2 * a, 1 / a, b // 2, b % 4, a @ b, a.dot(b))
print(np.dot(a, b))
print(a > 1.5, a == 2, (a > 1).sum(), a.sum(), a.mean(), a.max(), a.min(), a.argmax(), a.std())
print(a.var(), a.prod(), a.cumsum())
m = np.array([[1., 2.], [3., 4.], [5., 6.]])
print(m.shape, m.ndim, m.size, m.dtype, len(m), m.T, m @ m.T, m.sum(axis=0), sep='\n')
print(m.mean(axis=1), m.reshape(2, 3), m.flatten(), m.max(axis=1), sep='\n')
print(np.exp(a), np.log(a), np.sqrt(a), np.sin(a), np.abs(-a), np.square(a), sep='\n')
print(np.maximum(a, 2), np.round(a / 3, 2), np.sum(m, axis=1), np.mean(a), sep='\n')
print(a[0], a[-1], a[1:], a[::-1], m[1, 0], m[:, 1], m[0], a[a > 1], a[[0, 2]])
a[0] = 10
a[1:] += 1
m[:, 0] = 0
print(a, m, np.zeros(2) + 1, np.concatenate([a, b]), np.stack([b, b]), np.full((2,), 7))
print(np.arange(0, 1, 0.25), np.arange(3).dtype, np.array([1, 2.5]).dtype, np.linspace(-1, 1, 5))
