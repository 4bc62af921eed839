# no_grad as a decorator, enable_grad inside it, inference_mode.
import torch
w = torch.tensor([1., 2.], requires_grad=True)
with torch.no_grad():
    with torch.enable_grad():
        print((w * 1).requires_grad)
    print((w * 1).requires_grad)
@torch.no_grad()
def evaluate(v):
    return v * 3
print(evaluate(w), evaluate.__name__)
with torch.inference_mode():
    print((w * 2).requires_grad)
with torch.set_grad_enabled(False):
    print((w * 2).requires_grad)
print((w * 2).requires_grad)
