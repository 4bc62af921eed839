def numbers(limit):
    for n in range(limit):
        yield n


def squares(source):
    for n in source:
        yield n * n


def odd(source):
    yield from (n for n in source if n % 2)


def batches(source, size):
    batch = []
    for n in source:
        batch.append(n)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def running_mean():
    total, count, mean = 0, 0, None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


for batch in batches(odd(squares(numbers(12))), 4):
    print(batch, sum(batch))
mean = running_mean()
next(mean)
print([round(mean.send(x), 3) for x in (10, 20, 60)])
