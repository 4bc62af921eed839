# Shapes that do not fit; both are named.
torch.zeros(3) + torch.zeros(4)
# !! line 2: RuntimeError: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0
---
torch.zeros(2, 3) * torch.zeros(3, 2)
# !! line 1: RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
---
torch.zeros(2, 3) @ torch.zeros(2, 3)
# !! line 1: RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
---
torch.zeros(3) @ torch.zeros(4)
# !! line 1: RuntimeError: inconsistent tensor size, expected tensor [3] and src [4] to have the same number of elements, but got 3 and 4 elements respectively
---
torch.zeros(2, 3) @ torch.zeros(2)
# !! line 1: RuntimeError: size mismatch, got input (2), mat (2x3), vec (2)
---
torch.zeros(2, 3, 4) @ torch.zeros(3, 4, 5)
# !! line 1: RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
---
torch.mm(torch.zeros(2, 3), torch.zeros(3))
# !! line 1: RuntimeError: mat2 must be a matrix
---
torch.zeros(6).reshape(4)
# !! line 1: RuntimeError: shape '[4]' is invalid for input of size 6
---
torch.zeros(6).view(4, -1)
# !! line 1: RuntimeError: shape '[4, -1]' is invalid for input of size 6
---
torch.zeros(2, 3).t().view(6)
# !! line 1: RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
---
nn.Linear(3, 1)(torch.zeros(5, 2))
# !! line 1: RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x2 and 3x1)
---
F.mse_loss(torch.zeros(3), torch.zeros(2))
# !! line 1: RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
---
torch.cat([torch.zeros(2, 3), torch.zeros(2, 2)])
# !! line 1: RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 2 for tensor number 1 in the list.
---
torch.stack([torch.zeros(2), torch.zeros(3)])
# !! line 1: RuntimeError: stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1
---
torch.zeros(2, 3).expand(2, 4)
# !! line 1: RuntimeError: The expanded size of the tensor (4) must match the existing size (3) at non-singleton dimension 1.  Target sizes: [2, 4].  Tensor sizes: [2, 3]
---
torch.zeros(2, 3).T + torch.zeros(2, 3)
# !! line 1: RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
---
torch.zeros(3)[3]
# !! line 1: IndexError: index 3 is out of bounds for dimension 0 with size 3
---
torch.zeros(2, 3)[0, 0, 0]
# !! line 1: IndexError: too many indices for tensor of dimension 2
---
torch.zeros(2, 3).sum(dim=2)
# !! line 1: IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
---
torch.zeros(2, 3).unsqueeze(4)
# !! line 1: IndexError: Dimension out of range (expected to be in range of [-3, 2], but got 4)
---
torch.zeros(2, 3).transpose(0, 2)
# !! line 1: IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
---
torch.zeros(2).item()
# !! line 1: RuntimeError: a Tensor with 2 elements cannot be converted to Scalar
---
float(torch.zeros(2))
# !! line 1: ValueError: only one element tensors can be converted to Python scalars
---
if torch.zeros(2):
    pass
# !! line 1: RuntimeError: Boolean value of Tensor with more than one value is ambiguous
---
torch.tensor([[1, 2], [3]])
# !! line 1: ValueError: expected sequence of length 2 at dim 1 (got 1)
---
torch.tensor(['a'])
# !! line 1: ValueError: too many dimensions 'str'
---
torch.zeros(-1)
# !! line 1: RuntimeError: zeros: Dimension size must be non-negative.
---
x = torch.zeros(3)
x[torch.tensor([True, False])]
# !! line 2: IndexError: The shape of the mask [2] at index 0 does not match the shape of the indexed tensor [3] at index 0
---
x = torch.zeros(2, 2)
x[0] = torch.zeros(3)
# !! line 2: RuntimeError: The expanded size of the tensor (2) must match the existing size (3) at non-singleton dimension 0.  Target sizes: [2].  Tensor sizes: [3]
---
a = torch.zeros(3)
a += torch.zeros(2, 3)
# !! line 2: RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
---
np.zeros(3) + np.zeros(4)
# !! line 1: ValueError: operands could not be broadcast together with shapes (3,) (4,) 
---
np.zeros((2, 3)) @ np.zeros((2, 3))
# !! line 1: ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
---
len(torch.tensor(3))
# !! line 1: TypeError: len() of a 0-d tensor
---
for x in torch.tensor(3):
    pass
# !! line 1: TypeError: iteration over a 0-d tensor
---
torch.where(torch.zeros(2) > 0, torch.zeros(3), torch.zeros(2))
# !! line 1: RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
