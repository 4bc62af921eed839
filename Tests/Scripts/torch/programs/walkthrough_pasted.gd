# Code copied from a web page: it is indented with no-break spaces, and its empty lines hold spaces.
# compare: numbers within 1e-6
import torch
import torch.nn as nn
import matplotlib.pyplot as plt
torch.manual_seed(42)
x = torch.randn(1000, 2)
y = x @ torch.tensor([1.3, -1]) + torch.tensor([-3.5])
model = nn.Linear(2, 1)
model.weight = nn.Parameter(torch.tensor([[-0.32392458, 0.55744843]]))
model.bias = nn.Parameter(torch.tensor([0.57104332]))
fig, (ax1, ax2) = plt.subplots(1, 2, sharey=True)
 
for epoch in range(100):
    # from the data to the loss
    y_p = model(x)
    loss = ((y - y_p) ** 2).mean()
     
    # from the loss to its slopes
    loss.backward()
 
    w = model.weight
    b = model.bias
    w = w - 0.001 * w.grad
    b = b - 0.001 * b.grad
    model.weight = nn.Parameter(w)
    model.bias = nn.Parameter(b)
             
    if (epoch+1) % 25 == 0:
        ax1.plot(w.detach().numpy(),loss.item(),'r*-')
        ax2.plot(b.detach().numpy(),loss.item(),'g+-')
        print('Epoch [{}/{}], weight:{}, bias:{} Loss: {:.4f}'.format(
            epoch+1,100,
            w.detach().numpy(),
            b.detach().numpy(),
            loss.item()))
         
ax1.set_xlabel('weight')
ax2.set_xlabel('bias')
plt.show()

                    

print('a no-break space in a string stays: [ ]', len(' '))
