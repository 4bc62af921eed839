# Functions whose last name goes away while they run.
def once(n):
    global once
    once = None
    total = 0
    for i in range(n):
        values = [i] * 3
        total += sum(values)
    if total > 3:
        return f'{total} of {n}'
    return total


print(once(4), once)


class Machine:
    def stop(self, x):
        del Machine.stop
        words = [str(x) + c for c in 'abc']
        while len(words) > 1:
            words.pop()
        return words


print(Machine().stop(1), hasattr(Machine, 'stop'))


def steps():
    global steps
    del steps
    yield 1
    text = 'two' + '!'
    yield text


print(list(steps()))
table = {'f': lambda x: (table.clear(), [x, x * 2, str(x)])[1]}
print(table['f'](3), table)


def make():
    def inner(depth):
        nonlocal inner
        keep = inner
        inner = None
        return depth if depth == 0 else keep_going(depth)

    def keep_going(depth):
        return [depth, depth + 1]
    return inner(2), inner


print(make())
