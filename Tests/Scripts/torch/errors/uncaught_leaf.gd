# A leaf that requires grad cannot be changed in place.
import torch
w = torch.tensor([1., 2.], requires_grad=True)
w.sum().backward()
w -= 0.1 * w.grad
