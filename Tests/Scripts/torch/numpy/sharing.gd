# Tensors and arrays that look at the same numbers.
import numpy as np
import torch
t = torch.ones(3)
n = t.numpy()
t.add_(1)
n[0] = 9
print(t, n)
a = np.zeros(3)
f = torch.from_numpy(a)
a += 1
f[1] = 5
print(a, f, f.dtype)
c = torch.tensor(a)
a[2] = 100
print(c, f, torch.as_tensor(a)[2])
print(torch.from_numpy(np.array([1, 2])), torch.from_numpy(np.array([1.5], dtype=np.float32)))
print(torch.tensor(np.array([[1., 2.]])), torch.from_numpy(np.linspace(0, 1, 3)).float())
w = torch.tensor([1., 2.], requires_grad=True)
print(w.detach().numpy(), w.data.numpy(), w.detach().numpy().sum(), w.tolist())
print(np.array([1., 2.]) + w.detach().numpy(), np.array(t))
d = w.detach().numpy()
with torch.no_grad():
    w *= 10
print(d, w)
for action in [lambda: w.numpy(), lambda: (w * 2).numpy()]:
    try:
        action()
    except RuntimeError as error:
        print(error)
