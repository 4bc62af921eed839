"""Records random numbers of PyTorch, NumPy and CPython for Tests/TensorsTests/RandomTests.swift.

Needs torch and numpy (recorded with torch 2.13 and numpy 2.4 on CPython 3.11):

    python Tools/record-random.py > Tests/Recorded/random.txt

A line is `<library> <call> <arguments> = <values>`; values are bit patterns in hexadecimal for
floating-point numbers and decimal for integers, or `#<count> <FNV-1a hash of their bytes>` where
there are many. Each `seed` line starts a sequence whose calls share one generator.
"""

import random
import sys

import numpy as np
import torch

choices = random.Random(2026)


def hashed(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def written(array):
    array = np.ascontiguousarray(array)
    if array.size > 40:
        return f"#{array.size} {hashed(array.tobytes())}"
    if array.dtype == np.float32:
        return " ".join(f"{bits:08x}" for bits in array.ravel().view(np.uint32))
    if array.dtype == np.float64:
        return " ".join(f"{bits:016x}" for bits in array.ravel().view(np.uint64))
    return " ".join(str(number) for number in array.ravel().tolist())


def record(library, call, *arguments):
    def finish(array):
        words = " ".join(str(argument) for argument in arguments)
        print(f"{library} {call} {words} = {written(array)}".replace("  ", " ").rstrip())

    return finish


def weights(count):
    return [choices.randint(1, 99) for _ in range(count)]


def listed(numbers):
    return ",".join(str(number) for number in numbers)


def torch_call(call):
    count = choices.choice([1, 2, 3, 5, 7, 15, 16, 17, 20, 31, 32, 33, 100, 1000])
    name = choices.choice(["float32", "float64"])
    dtype = getattr(torch, name)
    if call == "uniform":
        low, high = choices.choice([(0, 1), (0, 1), (-1, 1), (-0.3, 0.7), (2, 5.5), (-0.001, 1000)])
        values = torch.rand(count, dtype=dtype) if (low, high) == (0, 1) else \
            torch.empty(count, dtype=dtype).uniform_(low, high)
        record("torch", call, name, count, low, high)(values.numpy())
    elif call == "normal":
        mean, deviation = choices.choice([(0, 1), (0, 1), (-1, 2), (0.3, 0.7), (1000, 0.001)])
        values = torch.randn(count, dtype=dtype) if (mean, deviation) == (0, 1) else \
            torch.normal(mean, deviation, (count,), dtype=dtype)
        record("torch", call, name, count, mean, deviation)(values.numpy())
    elif call == "exponential":
        rate = choices.choice([1, 2, 0.3])
        record("torch", call, name, count, rate)(torch.empty(count, dtype=dtype).exponential_(rate).numpy())
    elif call == "integers":
        low, high = choices.choice([(0, 10), (-5, 5), (3, 4), (0, 2**28 - 1), (0, 2**28), (0, 2**32),
                                    (0, 2**33), (0, 2**63 - 1), (-2**63, 2**63 - 1)])
        record("torch", call, count, low, high)(torch.randint(low, high, (count,)).numpy())
    elif call == "random":
        record("torch", call, count)(torch.empty(count, dtype=torch.int64).random_().numpy())
    elif call == "loader":
        loader = torch.utils.data.DataLoader(torch.arange(count), batch_size=7, shuffle=True)
        record("torch", call, count)(torch.cat(list(loader)).numpy())
    elif call == "permutation":
        record("torch", call, count)(torch.randperm(count).numpy())
    elif call == "bernoulli":
        p = round(choices.random(), 3)
        record("torch", call, "float64", count, p)(torch.empty(count, dtype=torch.int64).bernoulli_(p).numpy())
    elif call == "dropout":
        p = round(choices.random(), 3)
        kept = torch.nn.functional.dropout(torch.ones(count), p) != 0
        record("torch", "bernoulli", "float64", count, 1 - p)(kept.long().numpy())
    elif call == "bernoulli32":
        p = float(np.float32(round(choices.random(), 3)))
        record("torch", "bernoulli", "float32", count, p)(torch.bernoulli(torch.full((count,), p)).long().numpy())
    elif call == "multinomial":
        categories = weights(choices.randint(1, 12))
        replacement = choices.random() < 0.5
        samples = choices.randint(1, 20 if replacement else len(categories))
        values = torch.multinomial(torch.tensor(categories, dtype=dtype), samples, replacement)
        record("torch", call, name, listed(categories), samples, int(replacement))(values.numpy())
    elif call == "linear":
        inputs, outputs = choices.randint(1, 20), choices.randint(1, 10)
        layer = torch.nn.Linear(inputs, outputs)
        both = torch.cat([layer.weight.detach().ravel(), layer.bias.detach()])
        record("torch", call, inputs, outputs)(both.numpy())


def numpy_call(call):
    count = choices.choice([1, 2, 3, 10, 50])
    if call == "uniform":
        record("numpy", call, count, -0.3, 2.7)(np.random.uniform(-0.3, 2.7, count))
    elif call == "rand":
        record("numpy", "uniform", count, 0, 1)(np.random.rand(count))
    elif call == "normal":
        mean, deviation = choices.choice([(0, 1), (1.3, 0.7)])
        values = np.random.randn(count) if mean == 0 else np.random.normal(mean, deviation, count)
        record("numpy", call, count, mean, deviation)(values)
    elif call == "integers":
        low, high = choices.choice([(0, 10), (-5, 5), (0, 1), (0, 2**31), (0, 2**32), (0, 2**33),
                                    (-2**63, 2**63 - 1)])
        record("numpy", call, count, low, high)(np.random.randint(low, high, count))
    elif call == "permutation":
        record("numpy", call, count)(np.random.permutation(count))
    elif call == "shuffle":
        values = list(range(count))
        np.random.shuffle(values)
        record("numpy", "permutation", count)(np.array(values))
    elif call == "choice":
        samples = choices.randint(1, count)
        replacement = choices.random() < 0.5
        weighted = choices.random() < 0.5
        p = None
        if weighted:
            # Powers of two sum to one exactly, so both sides read the same weights.
            p = [0.5**(index + 1) for index in range(count)]
            p[-1] *= 2
            if not replacement:
                samples = min(samples, 5)
        values = np.random.choice(count, samples, replacement, p)
        record("numpy", call, count, samples, int(replacement), int(weighted))(values)


def python_call(call):
    if call == "random":
        values = np.array([random.random()])
        record("python", call)(values)
    elif call == "uniform":
        record("python", call, -0.3, 2.7)(np.array([random.uniform(-0.3, 2.7)]))
    elif call == "gauss":
        record("python", call, 1, 2)(np.array([random.gauss(1, 2)]))
    elif call == "normal":
        record("python", call, 1, 2)(np.array([random.normalvariate(1, 2)]))
    elif call == "exponential":
        record("python", call, 1.7)(np.array([random.expovariate(1.7)]))
    elif call == "bits":
        count = choices.randint(1, 63)
        record("python", call, count)(np.array([random.getrandbits(count)]))
    elif call == "range":
        start, stop, step = choices.choice([(0, 10, 1), (5, -7, -3), (0, 2**40, 7), (-2**62, 2**62, 1)])
        record("python", call, start, stop, step)(np.array([random.randrange(start, stop, step)]))
    elif call == "shuffle":
        count = choices.randint(1, 60)
        values = list(range(count))
        random.shuffle(values)
        record("python", call, count)(np.array(values))
    elif call == "sample":
        population = choices.choice([10, 90, 10**6])
        count = choices.randint(1, min(population, 30))
        record("python", call, population, count)(np.array(random.sample(range(population), count)))
    elif call == "choices":
        population = choices.randint(1, 12)
        count = choices.randint(1, 12)
        relative = weights(population) if choices.random() < 0.5 else []
        values = random.choices(range(population), relative or None, k=count)
        record("python", call, population, count, listed(relative) or "-")(np.array(values))


def error(wanted, samples, replacement):
    try:
        torch.multinomial(torch.tensor(wanted), samples, replacement)
    except RuntimeError as raised:
        numbers = listed(wanted)
        message = str(raised).splitlines()[0]
        print(f"torch error {numbers} {samples} {int(replacement)} = {message}")


def main():
    print(f"# torch {torch.__version__}, numpy {np.__version__}, Python {sys.version.split()[0]}")
    for seed in [42, 0, 1, 1234, 2**32 + 7, 2**63]:
        torch.manual_seed(seed)
        print(f"torch seed {seed}")
        calls = ["uniform", "normal", "normal", "normal", "exponential", "integers", "random",
                 "permutation", "loader", "bernoulli", "dropout", "bernoulli32", "multinomial", "multinomial", "linear"]
        torch_call(choices.choice(calls))
        record("torch", "state")(torch.get_rng_state().numpy())
        for _ in range(60):
            torch_call(choices.choice(calls))
        record("torch", "state")(torch.get_rng_state().numpy())
    # The polynomials of the float32 blocks, over many arguments.
    torch.manual_seed(7)
    print("torch seed 7")
    record("torch", "normal", "float32", 100000, 0, 1)(torch.randn(100000).numpy())
    error([1.0, 2.0], 3, False)
    error([1.0, 2.0], 0, False)
    error([1.0, -2.0], 1, False)
    error([0.0, 0.0], 1, False)
    error([1.0, float("nan")], 1, True)
    error([1.0, float("inf")], 2, True)
    error([1.0, float("nan")], 2, True)
    error([1.0, -1.0], 3, True)
    error([0.0, 0.0], 3, True)
    for seed in [42, 0, 4294967295]:
        np.random.seed(seed)
        print(f"numpy seed {seed}")
        for _ in range(40):
            numpy_call(choices.choice(["uniform", "rand", "normal", "normal", "integers",
                                       "permutation", "shuffle", "choice", "choice"]))
    for seed in [42, 0, -3, 2**40 + 5]:
        random.seed(seed)
        print(f"python seed {seed}")
        for _ in range(60):
            python_call(choices.choice(["random", "uniform", "gauss", "gauss", "normal", "exponential",
                                        "bits", "range", "shuffle", "sample", "choices"]))


main()
