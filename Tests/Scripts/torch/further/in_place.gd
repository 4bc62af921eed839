# More methods that change the tensor itself.
import torch
print(torch.zeros(2).exp_(), torch.tensor([1., 4.]).sqrt_(), torch.tensor([0.]).sigmoid_())
print(torch.tensor([-1., 1.]).relu_(), torch.tensor([0.]).tanh_())
x = torch.arange(3.)
print(x.unsqueeze_(0).shape, x.squeeze_().shape)
print(torch.zeros(2, 2).masked_fill_(torch.eye(2) > 0, 9), x.lerp_(torch.ones(3), 0.5))
