# Python knows no torch without an import; here a fragment of a tutorial runs as it is pasted.
w = torch.tensor([1., 2., 3.], requires_grad=True)
loss = (w ** 2).sum()
loss.backward()
print(w.grad)
print(nn.Linear(2, 1))
print(F.relu(torch.tensor([-1., 1.])))
print(np.array([1, 2]) + 1, math.floor(2.5))
optimizer = optim.SGD([w], lr=0.5)
optimizer.step()
print(w)
fig, ax = plt.subplots()
import torch
import torch.nn as other
print(other is nn)
torch = 'a name like any other'
print(torch)
