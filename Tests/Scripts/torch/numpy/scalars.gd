# Single numbers out of arrays.
import numpy as np
a = np.array([1.5, 2.5, 4.0])
print(a[0], a.sum(), a.mean(), a.max(), float(a[1]), a[0] + 1, a[0] * 2 > 2)
print(repr(a[0]), repr(a.mean()), repr(np.float32(0.1)), repr(np.array([1, 2])[0]))
print(repr(np.array([True])[0]), [a[0]], (a.sum(),))
print(f'{a[0]:.3f} {a.mean():.4f} {np.sqrt(2):.4f}', '%.2f' % a[1], '{:5.1f}|'.format(a[2]))
print(round(float(a[0]), 1))
print(a[1].item(), type(a[1].item()), a[:1].item(), a.tolist(), int(np.array([7])[0]))
print(np.float32(1) / 3, np.float64(1) / 3, np.pi, np.e, np.inf, np.nan, -np.inf)
