# A network of two layers with its gradients written out.
import torch
torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 2)
w1, w2 = torch.randn(3, 5) * 0.5, torch.randn(5, 2) * 0.5
check1, check2 = w1.clone().requires_grad_(), w2.clone().requires_grad_()
loss = ((x @ check1).clamp(min=0) @ check2 - y).pow(2).sum()
loss.backward()
for t in range(61):
    h = x.mm(w1)
    h_relu = h.clamp(min=0)
    y_pred = h_relu.mm(w2)
    loss = (y_pred - y).pow(2).sum().item()
    if t % 20 == 0:
        print(t, f'{loss:.2f}')
    grad_y_pred = 2.0 * (y_pred - y)
    grad_w2 = h_relu.t().mm(grad_y_pred)
    grad_h = grad_y_pred.mm(w2.t()).clone()
    grad_h[h < 0] = 0
    grad_w1 = x.t().mm(grad_h)
    if t == 0:
        print(torch.allclose(grad_w1, check1.grad, atol=1e-5))
        print(torch.allclose(grad_w2, check2.grad, atol=1e-5))
    w1 -= 0.005 * grad_w1
    w2 -= 0.005 * grad_w2
