"""Records what real PyTorch answers to calls, for Tests/TensorsTests/ShapeRecordTests.swift.

Usage: Tools/record-calls.py Tests/Recorded/calls.txt > Tests/Recorded/calls-answered.txt

Each line of the record is a call and its result, with a tab between them.
A call is a name and its arguments with '|' between them. Arguments are numbers, lists, strings,
None, True, dtypes, and tensors: f3x4 (float32, requires grad), g3x4 (float32), d3x4 (float64),
i3x4 (int64), n3x4 (int32), b3x4 (bool), a t at the end transposes, i[0,2] and b[1,0] are given in full.
getitem|x|index… and setitem|x|value|index… are subscripts.
"""
import re
import sys
import warnings

import torch

warnings.simplefilter("ignore")


def tensor(text):
    letter, rest = text[0], text[1:]
    dtype = {"f": torch.float32, "g": torch.float32, "d": torch.float64, "i": torch.int64, "n": torch.int32,
             "b": torch.bool}[letter]
    if rest.startswith("["):
        return torch.tensor(eval(rest), dtype=dtype)
    turned = rest.endswith("t")
    shape = [int(n) for n in rest.rstrip("t").split("x") if n]
    count = 1
    for n in shape:
        count *= n
    numbers = [(k * 7 + 3) % 11 for k in range(count)]
    if letter in "fgd":
        values = [(n - 5) / 4 for n in numbers]
    elif letter in "in":
        values = [n % 3 for n in numbers]
    else:
        values = [n % 2 == 0 for n in numbers]
    result = torch.tensor(values, dtype=dtype).reshape(shape).clone()
    if turned:
        result = result.T
    return result.requires_grad_() if letter == "f" else result


def argument(text, made):
    if re.fullmatch(r"[fgdinb](\d+(x\d+)*)?t?|[inb]\[.*\]", text):
        made.append(tensor(text))
        return made[-1]
    if text.startswith("(") and text[1:2] in "fgdinb":
        return [argument(part, made) for part in text[1:-1].split(";")]
    if re.fullmatch(r"-?\d*:-?\d*(:-?\d*)?", text):
        return slice(*[int(p) if p else None for p in text.split(":")])
    return eval(text)


def numbers(x):
    return " ".join("%.9g" % float(v) for v in x.detach().reshape(-1).tolist())


def describe(x):
    if isinstance(x, torch.Tensor):
        name = x.grad_fn.name() if x.grad_fn else "-"
        shape = ",".join(map(str, x.shape))
        return f"{str(x.dtype)[6:]} [{shape}] {name} {numbers(x)}".rstrip()
    if isinstance(x, (tuple, list)):
        return "(" + "; ".join(describe(v) for v in x) + ")"
    return repr(x)


def run(call):
    name, *texts = call.split("|")
    made = []
    values, named = [], {}
    for text in texts:
        match = re.fullmatch(r"([a-z_0-9]+)=(.*)", text)
        if match:
            named[match[1]] = argument(match[2], made)
        else:
            values.append(argument(text, made))
    sources = [m for m in made if m.requires_grad]
    try:
        if name == "getitem":
            result = values[0][tuple(values[1:])] if len(values) != 2 else values[0][values[1]]
        elif name == "setitem":
            target = values[0] * 1 if values[0].requires_grad else values[0]
            target[tuple(values[2:]) if len(values) != 3 else values[2]] = values[1]
            result = target
        elif name.endswith("_") and values[0].requires_grad:
            result = getattr(values[0] * 1, name)(*values[1:], **named)
        elif values and isinstance(values[0], torch.Tensor) and hasattr(values[0], name):
            member = getattr(values[0], name)
            result = member(*values[1:], **named) if callable(member) else member
        else:
            result = getattr(torch, name)(*values, **named)
    except Exception as error:
        return f"{type(error).__name__}: {str(error)}".split("\n")[0]
    text = describe(result)
    results = result if isinstance(result, (tuple, list)) else [result]
    results = [r for r in results if isinstance(r, torch.Tensor) and r.grad_fn]
    if results and sources:
        total = sum((r.double() * (torch.arange(r.numel()).reshape(r.shape) % 5 + 1)).sum()
                    for r in results)
        for gradient in torch.autograd.grad(total, sources, allow_unused=True):
            text += " | " + ("none" if gradient is None else numbers(gradient))
    return text


for line in open(sys.argv[1]):
    line = line.strip()
    if line and not line.startswith("#"):
        print(line + "\t" + run(line))
