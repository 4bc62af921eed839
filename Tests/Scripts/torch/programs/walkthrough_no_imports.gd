# no imports
# The mended walkthrough as a fragment: the names torch, nn, np and plt are there.
torch.manual_seed(42)
x = torch.randn(1000, 2)
y = (x @ torch.tensor([1.3, -1]) + torch.tensor([-3.5])).unsqueeze(1)
model = nn.Linear(2, 1)
print(model.weight, model.bias)
for epoch in range(200):
    loss = ((y - model(x)) ** 2).mean()
    loss.backward()
    w = model.weight - 0.05 * model.weight.grad
    b = model.bias - 0.05 * model.bias.grad
    model.weight, model.bias = nn.Parameter(w), nn.Parameter(b)
    if (epoch + 1) % 50 == 0:
        print(f'{epoch + 1:4d} {loss.item():.4f}')
print(torch.round(model.weight.detach(), decimals=3), F.mse_loss(model(x), y).item() < 1e-6)
print(math.sqrt(4), np.array([1, 2]).sum())
