# Arrays as NumPy prints them.
import numpy as np
import torch
print(torch.tensor([1., 2.5, -3.]).numpy(), torch.tensor([[1., 2.], [3., 4.]]).numpy(), torch.tensor(5.).numpy(), torch.tensor([1, 2]).numpy(), torch.tensor([True, False]).numpy())
print(torch.tensor([[-0.2618025, 0.44433367]]).numpy(), torch.tensor([-0.17722966]).numpy(), torch.tensor([[-0.0371125, 0.05568104]]).numpy(), torch.tensor([[0.1], [100.]]).numpy())
print(torch.tensor([0.1]).numpy(), torch.tensor([0.1], dtype=torch.float64).numpy(), torch.tensor([1 / 3]).numpy(), torch.tensor([1 / 3], dtype=torch.float64).numpy(), torch.tensor([1e-5, 1.]).numpy(), torch.tensor([1e10]).numpy(), torch.tensor([1e-8]).numpy(), torch.tensor([123456.789, 0.001]).numpy())
print(np.array([1, 2, 3]), np.array([1.0, 2.0]), np.array([[1, 20], [300, 4]]), np.array([1.5, float('nan'), float('inf')]), np.array([]), np.array([True]), np.array(3), np.array([0.0, -0.0]))
print(repr(np.array([1., 2.])), repr(np.array([1, 2])), repr(torch.tensor([1.5]).numpy()), repr(np.array([[1, 2], [3, 4]])), [np.array([1])], repr(np.array([])))
print(np.arange(20), np.arange(30) * 1000, np.linspace(0, 1, 11), np.zeros((2, 3)), np.ones(3), np.eye(2), sep='\n')
print(np.arange(8.).reshape(2, 2, 2), np.arange(2000), sep='\n')
print('w: {} b: {}'.format(torch.tensor([[0.5, -0.25]]).numpy(), torch.tensor([2.]).numpy()), f'{np.array([1.5])}')
