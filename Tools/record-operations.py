#!/usr/bin/env python3
"""Records what PyTorch answers to the samples of operations.

Usage:
  GD_WRITE_SAMPLES=samples.txt swift test --filter samplesAreWritten
  Tools/record-operations.py samples.txt > Tests/Scripts/operations/operations.txt

To the samples, one expression a line, come the expressions below: edges of gradients, and errors.
"""
import sys
import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")

EDGES = """
torch.abs(e)
torch.sign(e)
torch.relu(e)
F.leaky_relu(e)
F.elu(e)
F.selu(e)
F.logsigmoid(e)
F.softplus(e * 30)
F.hardtanh(e)
F.relu6(e * 3)
F.hardsigmoid(e * 3)
F.hardswish(e * 3)
F.softshrink(e * 0.5)
F.hardshrink(e * 0.5)
F.threshold(e, 0, 7)
F.silu(e * 400)
F.gelu(e)
F.softsign(e)
e ** 2
e ** 0
e ** 1
e ** 0.5
e ** -1
e ** 3
torch.pow(e, e)
torch.pow(0, torch.relu(e))
torch.pow(torch.abs(e), torch.relu(e))
torch.sqrt(torch.abs(e))
torch.rsqrt(torch.abs(e))
torch.log(torch.abs(e))
torch.reciprocal(e)
torch.clamp(e, 0, 1)
torch.clamp(e, -1, 1)
torch.clamp(e, 1, 0)
torch.clamp(e, e, e)
torch.clamp(e, min=torch.relu(e))
torch.clamp_min(e, 0)
torch.clamp_max(e, 0)
torch.maximum(e, torch.relu(e))
torch.minimum(e, torch.relu(e))
torch.max(e, torch.relu(e))
torch.where(e > 0, torch.log(torch.relu(e)), e)
torch.nan_to_num(1 / e)
torch.nan_to_num(m / torch.relu(m), 7.0)
torch.atan2(e, torch.relu(e) + 1)
torch.relu(e).max()
torch.relu(-e).max()
torch.relu(-e).min()
torch.relu(e).amax()
torch.relu(-e).amax(0)
torch.relu(e).amin()
torch.relu(e).max(0)
torch.relu(e).min(0)
torch.relu(e).median()
torch.relu(e).median(0)
torch.relu(-e).mode(0)
e.prod()
(e + 1).prod()
torch.relu(e).prod(0)
(e + 1).prod(0)
torch.cumprod(e, 0)
torch.relu(e + 0.5).prod(0)
torch.clamp(e, -1.5, 1.5)
torch.cumprod(e + 1, 0)
torch.cumsum(e, 0)
s.prod()
s.prod(0)
s.cumsum(0)
s.cumprod(0)
s.max(0)
s.argmax(0)
s.var()
s.std()
s.softmax(0)
s.logsumexp(0)
s.norm()
s.median()
(e * 0).norm()
(e * 0).norm(1)
(e * 0).norm(3)
(e * 0).norm(1.5)
(e * 0).norm(float('inf'))
(e * 0).std()
(e * 0).var()
(e * 0 + 2).std(0)
e.norm(0.5)
e.norm(-1)
e.norm(dim=0, keepdim=True)
torch.logsumexp(1 / (e * 0), 0)
torch.softmax(e * 1000, 0)
torch.log_softmax(e * 1000, 0)
F.binary_cross_entropy(torch.clamp(e, 0, 1), torch.clamp(e, 0, 1).detach())
F.binary_cross_entropy(torch.clamp(e, 0, 1), torch.clamp(-e, 0, 1).detach())
F.binary_cross_entropy_with_logits(e * 100, torch.clamp(e, 0, 1).detach())
F.kl_div(e, torch.relu(e).detach())
F.l1_loss(e, torch.relu(e).detach())
F.smooth_l1_loss(e, e * 0)
F.smooth_l1_loss(e, e * 0, beta=0)
F.huber_loss(e, e.detach() * 0)
F.huber_loss(e, e.detach() * 0, reduction='none')
F.mse_loss(e, e.detach(), reduction='none')
F.nll_loss(n, n.argmin(1), ignore_index=0)
F.nll_loss(b, b.argmax(1))
F.nll_loss(v, v.argmax())
F.cross_entropy(n, n.argmin(1), ignore_index=0, reduction='sum')
F.cross_entropy(n, n.argmin(1), reduction='none', label_smoothing=0.3)
F.cross_entropy(n, n.argmin(1), p.detach().sum(1), reduction='none')
F.cross_entropy(b, b.argmax(1), reduction='none')
F.cross_entropy(b, torch.softmax(b, 1).detach())
F.cross_entropy(v, torch.softmax(v, 0).detach())
F.cross_entropy(m, q, label_smoothing=0.1)
torch.clamp(k, 0, 1)
k + k
k * 2
k / k
k ** 2
k.sum(1)
k.prod()
k.max(1)
k.amax()
k.sign()
i / 0
i ** j.max()
i // 2.0
7 // 2.0 ** i
-7 // (j + 1)
i % -3
i % 2.5
torch.fmod(i, -3)
i.var(dtype=1)
i.mean(dtype=torch.float32)
i.sum(dtype=torch.float32)
m.sum(())
m.mean(())
m.all((0, 1))
m.norm(2, 0, dtype=torch.float64)
m.var((0, 1), correction=3)
m.std(0, True, True)
torch.where(k, 1, 0)
torch.where(k, 1.0, 0)
torch.where(k, m, 0)
torch.where(k, i, 0.5)
m.where(k, r)
F.normalize(m * 0)
F.linear(r, r, s)
F.linear(b, r, s)
F.linear(b, r)
F.cosine_similarity(m, m * 0)
F.layer_norm(m * 0, (4,))
i < 2.5
2 < i
True | k
1 & i
i & k
i ^ 3
""".strip().split("\n")

ERRORS = """
i // 0
i % 0
torch.fmod(i, 0)
torch.div(i, 0, rounding_mode='trunc')
torch.div(m, 2, rounding_mode='x')
i ** -1
k // k
k % k
torch.fmod(k, k)
torch.pow(k, k)
k - k
-k
torch.abs(k)
m & m
m | k
m ^ 1
~m
torch.floor(k)
torch.frac(i)
torch.relu(k)
torch.hypot(i, i)
torch.logaddexp(i, i)
torch.clamp(m)
torch.maximum(m, 2)
torch.lerp(i, i, 0.5)
torch.lerp(m, i, 0.5)
i.mean()
k.mean(0)
i.var()
i.std(0)
i.norm()
m.norm('x')
m.max(5)
m.sum(5)
m.sum(-3)
m.sum((0, 0))
m.cumsum(3)
m.median(3)
k.median()
k.argmax()
o.max()
o.min()
o.amax()
o.argmax()
o.max(0)
o.amin(0)
o.argmin(0)
o.norm(float('inf'))
i.softmax(0)
torch.log_softmax(i, 0)
m.softmax(2)
torch.allclose(m, i)
torch.isclose(m, i)
torch.where(m, m, m)
torch.where(k, m, v)
m + v
m == v
F.mse_loss(m, n)
F.mse_loss(i, i)
F.mse_loss(m, m, reduction='x')
F.binary_cross_entropy(m, q)
F.binary_cross_entropy(q, i)
F.binary_cross_entropy(q, k)
F.binary_cross_entropy(q, r)
F.binary_cross_entropy_with_logits(m, r)
F.cross_entropy(n, n.argmax(0))
F.cross_entropy(n, n.argmax(1) + 2)
F.cross_entropy(n, n.argmax(1) - 3)
F.cross_entropy(n, r)
F.cross_entropy(n, n.detach() > 0)
F.cross_entropy(b, n.argmax(0))
F.cross_entropy(b, i)
F.cross_entropy(n, n.argmax(1), reduction='x')
F.nll_loss(n, n.argmax(0))
F.nll_loss(n, n.argmax(1), r)
F.nll_loss(n, i)
F.kl_div(m, q, reduction='x')
F.huber_loss(m, m2, delta=0)
F.smooth_l1_loss(m, m2, beta=-1)
F.one_hot(j, 1)
F.one_hot(j - 5)
F.one_hot(m)
F.hardtanh(m, 1, 0)
F.gelu(m, approximate='x')
F.gelu(i)
F.silu(i)
F.softplus(i)
F.elu(i)
F.leaky_relu(i)
F.logsigmoid(i)
F.hardsigmoid(i)
F.prelu(m, v)
F.embedding(j + 5, n)
F.embedding(j - 1, n)
F.embedding(m, n)
F.normalize(i)
F.linear(m, n)
F.linear(r, n)
F.linear(b, n)
F.linear(m, m2, r)
F.linear(b, m2, r)
F.linear(m, i)
F.linear(m, i, v)
F.linear(m, b)
F.linear(s, m)
F.linear(m, s)
F.linear(m, r, s)
F.linear(m, v)
F.cosine_similarity(i, i)
F.cosine_similarity(m, n)
F.layer_norm(m, (3,))
F.layer_norm(m, (4,), v)
F.layer_norm(m, (4,), r, v)
""".strip().split("\n")

SEED = 7
torch.manual_seed(1)
options = dict(dtype=torch.float64)
INPUTS = {
    "s": torch.tensor(0.6, **options),
    "v": torch.randn(5, **options),
    "m": torch.randn(3, 4, **options),
    "m2": torch.randn(3, 4, **options),
    "r": torch.randn(4, **options),
    "c": torch.randn(3, 1, **options),
    "n": torch.randn(4, 3, **options),
    "b": torch.randn(2, 3, 4, **options),
    "p": torch.rand(3, 4, **options) + 0.5,
    "q": torch.rand(3, 4, **options) * 0.8 + 0.1,
    "i": torch.randint(-5, 6, (3, 4)),
    "j": torch.tensor([0, 2, 1, 3, 1]),
    "k": torch.tensor([[1, 0, 1, 1], [0, 0, 1, 0], [1, 1, 1, 1]]).bool(),
    "e": torch.tensor([-1, 0, 0, 1, 2], **options),
    "o": torch.zeros(0, 3, **options),
}


def elements(x, name):
    values = " ".join(repr(float(value)) for value in x.detach().reshape(-1).tolist())
    shape = ",".join(str(length) for length in x.shape)
    return "\t".join([str(x.dtype)[6:], shape, name, values])


def weights(x):
    return (torch.arange(x.numel()) % 3 + 1).reshape(x.shape).to(x.dtype)


def describe(error):
    return f"{type(error).__name__}: {str(error)}"


def name_of(x):
    return "None" if x.grad_fn is None else x.grad_fn.name().split("::")[-1]


def record(sample):
    inputs = {name: x.clone() for name, x in INPUTS.items()}
    for x in inputs.values():
        if x.is_floating_point():
            x.requires_grad_()
    lines = ["sample\t" + sample]
    if "empty" in sample:
        return []  # its elements are anything
    torch.manual_seed(SEED)
    try:
        value = eval(sample, {"torch": torch, "F": F, "float": float}, inputs)
    except Exception as error:
        if "\n" in str(error) or "invalid combination" in str(error):
            return []
        if isinstance(error, (NameError, AttributeError, SyntaxError)):
            return []
        return lines + ["error\t" + describe(error)]
    results = list(value) if isinstance(value, (tuple, list)) else [value]
    for x in results:
        if isinstance(x, bool):
            lines.append(f"result\tpython\t\tNone\t{int(x)}")
        elif not torch.is_tensor(x):
            return []
        else:
            lines.append("result\t" + elements(x, name_of(x)))
    roots = [x for x in results if torch.is_tensor(x) and x.requires_grad]
    try:
        for x in roots:
            if x.grad_fn is not None:
                x.backward(weights(x), retain_graph=True)
    except Exception as error:
        return lines + ["backward\t" + describe(error)]
    if any(x.grad_fn is not None for x in roots):
        for name, x in inputs.items():
            if x.grad is not None:
                lines.append(f"gradient\t{name}\t" + elements(x.grad, "None"))
    return lines


def main():
    samples = open(sys.argv[1]).read().strip().split("\n")
    print(f"# PyTorch {torch.__version__.split('+')[0]}")
    for name, x in INPUTS.items():
        print(f"input\t{name}\t" + elements(x, "None"))
    for sample in dict.fromkeys(samples + EDGES + ERRORS):
        for line in record(sample):
            print(line)


main()
