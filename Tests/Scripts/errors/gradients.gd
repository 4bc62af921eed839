# Gradients that cannot be.
torch.tensor([1, 2], requires_grad=True)
# !! line 2: RuntimeError: Only Tensors of floating point and complex dtype can require gradients
---
torch.ones(3).sum().backward()
# !! line 1: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
---
x = torch.ones(3, requires_grad=True)
x.backward()
# !! line 2: RuntimeError: grad can be implicitly created only for scalar outputs
---
x = torch.ones(3, requires_grad=True)
y = (x ** 2).sum()
y.backward()
y.backward()
# !! line 4: RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
---
x = torch.ones(3, requires_grad=True)
x += 1
# !! line 2: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
---
x = torch.ones(3, requires_grad=True)
x[0] = 5
# !! line 2: RuntimeError: a view of a leaf Variable that requires grad is being used in an in-place operation.
---
x = torch.ones(3, requires_grad=True)
x.numpy()
# !! line 2: RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
---
x = torch.ones(3, requires_grad=True)
y = x.exp()
y += 1
y.sum().backward()
# !! line 4: RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [3]], which is output 0 of Exp, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
---
x = torch.ones(3, requires_grad=True)
with torch.no_grad():
    y = x.sum()
y.backward()
# !! line 4: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
---
x = torch.ones(3, requires_grad=True)
y = x * 2
y.backward(torch.ones(2))
# !! line 3: RuntimeError: Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([3]).
---
x = torch.ones(3, requires_grad=True)
y = x * 2
y.requires_grad = False
# !! line 3: RuntimeError: you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().
---
x = torch.ones(3, requires_grad=True)
z = torch.ones(3, requires_grad=True)
torch.autograd.grad(x.sum(), z)
# !! line 3: RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
---
x = torch.ones(3, requires_grad=True)
x.grad.zero_()
# !! line 2: AttributeError: 'NoneType' object has no attribute 'zero_'
---
x = torch.ones(3, requires_grad=True)
x.detach().sum().backward()
# !! line 2: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
---
optim.SGD([], lr=0.1)
# !! line 1: ValueError: optimizer got an empty parameter list
---
optim.SGD(nn.Linear(1, 1).parameters(), lr=-1)
# !! line 1: ValueError: Invalid learning rate: -1
---
class Model(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(2, 1)
Model()
# !! line 3: AttributeError: cannot assign module before Module.__init__() call
---
class Model(nn.Module):
    pass
Model()(torch.zeros(1))
# !! line 3: NotImplementedError: Module [Model] is missing the required "forward" function
---
layer = nn.Linear(2, 1)
layer.weight = torch.zeros(1, 2)
# !! line 2: TypeError: cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)
---
layer = nn.Linear(2, 1)
layer(torch.zeros(2, dtype=torch.int64))
# !! line 2: RuntimeError: mat1 and mat2 must have the same dtype, but got Long and Float
---
torch.arange(3).mean()
# !! line 1: RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
---
torch.ones(2, dtype=torch.int64).requires_grad_()
# !! line 1: RuntimeError: only Tensors of floating point dtype can require gradients
---
torch.zeros(2, dtype=torch.float64) @ torch.zeros(2)
# !! line 1: RuntimeError: dot : expected both vectors to have same dtype, but found Double and Float
---
x = torch.zeros(2, dtype=torch.int64)
x += 0.5
# !! line 2: RuntimeError: result type Float can't be cast to the desired output type Long
---
~torch.zeros(2)
# !! line 1: TypeError: ~ (operator.invert) is only implemented on integer and Boolean-type tensors
---
-torch.tensor([True])
# !! line 1: RuntimeError: Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
---
torch.randint(5, 5, (2,))
# !! line 1: RuntimeError: random_ expects 'from' to be less than 'to', but got from=5 >= to=5
