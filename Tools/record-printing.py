"""Records the texts of PyTorch, NumPy and CPython for Tests/TensorsTests/PrintingTests.swift.

Needs torch and numpy (recorded with torch 2.13 and numpy 2.4 on CPython 3.11):

    python Tools/record-printing.py > Tests/Recorded/printing.txt

A case is a line `case <kind> <type> <shape> <options …>`, a line `data` with the elements (bit
patterns in hexadecimal for floating-point numbers, decimal for integers, or `linear <start> <step>`
for many), and the lines of the text, each behind a bar.
"""

import random
import sys

import numpy as np
import torch

chance = random.Random(2026)
source = np.random.RandomState(2026)
BITS = {np.dtype(np.float16): np.uint16, np.dtype(np.float32): np.uint32, np.dtype(np.float64): np.uint64}
TYPES = [np.float32, np.float32, np.float32, np.float64, np.float64, np.int64, np.bool_, np.int32,
         np.uint8, np.float16]
SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0]


def some_shape():
    kind = chance.random()
    if kind < 0.08:
        return ()
    if kind < 0.16:
        return chance.choice([(0,), (0, 3), (2, 0), (1, 0, 4)])
    if kind < 0.55:
        return (chance.choice([1, 2, 3, 5, 6, 7, 8, 13, 30, 45]),)
    if kind < 0.85:
        return (chance.randint(1, 7), chance.randint(1, 14))
    return tuple(chance.randint(1, 3) for _ in range(chance.randint(3, 5)))


def some_data(shape, dtype):
    count = int(np.prod(shape))
    if dtype == np.bool_:
        return (source.rand(count) < chance.choice([0.5, 1.1, -1])).reshape(shape)
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        largest = min(chance.choice([1, 10, 1000, 2**31 - 1, 2**62]), limits.max)
        numbers = (source.rand(count) * largest).astype(np.int64)
        if chance.random() < 0.5 and limits.min < 0:
            numbers *= source.choice([-1, 1], count)
        return numbers.astype(dtype).reshape(shape)
    kind = chance.randrange(11)
    numbers = source.randn(count)
    if kind == 0:
        numbers = numbers * 10.0**chance.randint(-12, 12)
    elif kind == 1:
        numbers = np.round(numbers * chance.choice([1, 10, 1000, 1e6, 1e10]))
    elif kind == 2:
        numbers = numbers * 10.0**source.randint(-3, 3, count)
    elif kind == 3:
        numbers = numbers * 10.0**source.randint(-30, 30, count)
    elif kind == 4:
        numbers = np.zeros(count)
    elif kind == 5:
        numbers = np.round(numbers, chance.randint(0, 5))
    elif kind == 6:
        numbers = source.rand(count) * chance.choice([1e-4, 1e-5, 1e-3, 1, 1000, 1e5, 1e6, 1e8])
    elif kind == 7:
        numbers = source.choice([0.5, 0.25, 1e-4, 1e8, 1.0, 1000.0, 0.001, 1e6, 99999.9999999,
                                 9.99999999, 0.1, 0.99999, 1e-5, 123456789.0, 2.5, 0.125, 1 / 3], count)
    elif kind == 8:
        numbers = source.choice([5e-324, 1e-310, 1.7976931348623157e308, 1e300, 1e-300, 1e-45, 3.4e38,
                                 1e16, 1e15, 123456789012345678.0], count)
    if chance.random() < 0.25 and count:
        for _ in range(chance.randint(1, 3)):
            numbers[chance.randrange(count)] = chance.choice(SPECIAL)
    if chance.random() < 0.04:
        numbers = np.full(count, chance.choice(SPECIAL[:3]))
    with np.errstate(all="ignore"):
        return numbers.astype(dtype).reshape(shape)


def show(kind, dtype, shape, options, data, text):
    sizes = ",".join(map(str, shape)) or "-"
    words = " ".join(f"{name}={value}" for name, value in options.items())
    print(f"case {kind} {np.dtype(dtype).name} {sizes} {words}".rstrip())
    print(f"data {data}".rstrip())
    for line in text.split("\n"):
        print("|" + line)


def written(array):
    array = np.ascontiguousarray(array)
    if array.dtype in BITS:
        digits = array.dtype.itemsize * 2
        return " ".join(f"{bits:0{digits}x}" for bits in array.ravel().view(BITS[array.dtype]))
    return " ".join(str(int(number)) for number in array.ravel())


def as_tensor(array):
    if array.ndim:
        return torch.from_numpy(array.copy())
    return torch.from_numpy(array.reshape(1).copy()).reshape(())


def torch_case(array, data, options):
    names = {"precision": 4, "threshold": 1000, "edgeitems": 3, "linewidth": 80, "sci_mode": None}
    torch.set_printoptions(**{name: options.get(name, value) for name, value in names.items()})
    tensor = as_tensor(array)
    options = dict(options)
    if tensor.is_floating_point():
        mark = chance.randrange(10)
        if mark == 0:
            tensor.requires_grad_()
            options["requires_grad"] = True
        elif mark == 1:
            tensor = torch.nn.Parameter(tensor)
            options["parameter"] = True
        elif mark == 2:
            tensor = tensor.requires_grad_().clone()
            options["grad_fn"] = "CloneBackward0"
        elif mark == 3:
            tensor = torch.nn.functional.leaky_relu(tensor.requires_grad_(), 1.0)
            array = tensor.detach().numpy()
            options["grad_fn"] = "LeakyReluBackward0"
    default = chance.choice([None, None, None, None, torch.float64])
    if default:
        torch.set_default_dtype(default)
        options["default"] = "float64"
    show("torch", array.dtype, array.shape, options, data or written(array), repr(tensor))
    torch.set_default_dtype(torch.float32)


def numpy_case(array, data, options):
    names = {"precision": 8, "threshold": 1000, "edgeitems": 3, "linewidth": 75, "suppress": False}
    np.set_printoptions(**{name: options.get(name, value) for name, value in names.items()})
    show("str", array.dtype, array.shape, options, data or written(array), str(array))
    show("repr", array.dtype, array.shape, options, data or written(array), repr(array))


def scalar_case(number):
    array = np.asarray(number)
    show("scalar", array.dtype, (), {}, written(array), str(number))
    show("scalar-repr", array.dtype, (), {}, written(array), repr(number))


def main():
    print(f"# torch {torch.__version__}, numpy {np.__version__}, Python {sys.version.split()[0]}")
    for index in range(260):
        dtype = chance.choice(TYPES)
        array = some_data(some_shape(), dtype)
        options = {}
        if index % 4 == 0:
            options = {"precision": chance.choice([0, 1, 2, 6, 8, 17]), "threshold": chance.choice([5, 20, 1000]),
                       "edgeitems": chance.choice([0, 1, 2, 5]), "linewidth": chance.choice([1, 20, 40, 120]),
                       "sci_mode": chance.choice([None, True, False])}
        torch_case(array, None, options)
    for index in range(140):
        dtype = chance.choice(TYPES)
        array = some_data(some_shape(), dtype)
        options = {}
        if index % 4 == 0:
            options = {"precision": chance.choice([0, 1, 2, 3, 6, 17]), "threshold": chance.choice([5, 20, 1000]),
                       "edgeitems": chance.choice([1, 2, 5]), "linewidth": chance.choice([10, 20, 40, 120]),
                       "suppress": chance.choice([True, False])}
        numpy_case(array, None, options)
    for shape in [(1000,), (1001,), (7, 200), (200, 7), (6, 300), (1001, 1), (1, 1001), (8, 8, 20),
                  (2, 2, 400), (10, 11, 12), (5, 3, 4, 30)]:
        for dtype, start, step in [(np.int64, -7, 3), (np.float32, -1.5, 0.25), (np.float64, 0.1, 1e-4)]:
            count = int(np.prod(shape))
            numbers = (start + np.arange(count) * step).astype(dtype).reshape(shape)
            torch_case(numbers, f"linear {start} {step}", {})
            numpy_case(numbers, f"linear {start} {step}", {})
    for number in [0.5, 1.0, -0.0, 1e-4, 9e-5, 999999.0, 1e6, 1e16, 1e15, np.nan, np.inf, -np.inf, 0.1, 1 / 3,
                   3.4e38, 1e-45]:
        for dtype in [np.float32, np.float64]:
            scalar_case(dtype(number))
    for number in [np.float16(0.1), np.float16(1000), np.int64(-3), np.int32(5), np.uint8(255), np.bool_(True),
                   np.bool_(False)]:
        scalar_case(number)
    for number in [0.0, -0.0, 1.0, 0.1, 1e16, 9999999999999998.0, 1e-4, 0.00001, 1.5e-7, 5e-324, 0.5, 2.5, 1 / 3,
                   1.7976931348623157e308, 123456.789, 1e22, 1e23, float("nan"), float("inf"), float("-inf"),
                   0.125, 9.995, 99999.5, 1e100, 2**53 + 2.0]:
        bits = written(np.asarray(number))
        show("number", np.float64, (), {"form": "r"}, bits, repr(number))
        for form in "feg":
            for digits in [0, 1, 4, 17]:
                show("number", np.float64, (), {"form": form, "digits": digits}, bits, f"{number:.{digits}{form}}")


main()
