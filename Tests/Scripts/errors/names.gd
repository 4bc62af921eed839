# Names that are not there.
print(undefined)
# !! line 2: NameError: name 'undefined' is not defined
---
def f():
    return missing + 1
f()
# !! line 2: NameError: name 'missing' is not defined
---
def f():
    x = x + 1
f()
# !! line 2: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
---
lenght = 3
print(length)
# !! line 2: NameError: name 'length' is not defined
---
del nothing
# !! line 1: NameError: name 'nothing' is not defined
---
x = 1
del x
print(x)
# !! line 3: NameError: name 'x' is not defined
---
import nonsense
# !! line 1: ModuleNotFoundError: No module named 'nonsense'
---
from math import nonsense
# !! line 1: ImportError: cannot import name 'nonsense' from 'math' (unknown location)
---
import math
math.squareroot(2)
# !! line 2: AttributeError: module 'math' has no attribute 'squareroot'
---
torch.zeroes(3)
# !! line 1: AttributeError: module 'torch' has no attribute 'zeroes'
---
nn.Linaer(2, 1)
# !! line 1: AttributeError: module 'torch.nn' has no attribute 'Linaer'
---
x = [1]
x.add(2)
# !! line 2: AttributeError: 'list' object has no attribute 'add'
---
'abc'.uper()
# !! line 1: AttributeError: 'str' object has no attribute 'uper'
---
(3).append(1)
# !! line 1: AttributeError: 'int' object has no attribute 'append'
---
class Model:
    pass
Model().forward(1)
# !! line 3: AttributeError: 'Model' object has no attribute 'forward'
---
torch.ones(2).sums()
# !! line 1: AttributeError: 'Tensor' object has no attribute 'sums'
---
None.item()
# !! line 1: AttributeError: 'NoneType' object has no attribute 'item'
---
class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
Model().linaer
# !! line 5: AttributeError: 'Model' object has no attribute 'linaer'
