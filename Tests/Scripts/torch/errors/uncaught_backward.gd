# backward, twice.
import torch
w = torch.tensor(2., requires_grad=True)
loss = w ** 2
loss.backward()
print(w.grad)
loss.backward()
print('never')
