def hanoi(n, source='A', target='C', spare='B'):
    if n == 0:
        return
    yield from hanoi(n - 1, source, spare, target)
    yield n, source, target
    yield from hanoi(n - 1, spare, target, source)


pegs = {'A': [4, 3, 2, 1], 'B': [], 'C': []}
for disk, source, target in hanoi(4):
    assert pegs[source][-1] == disk and (not pegs[target] or pegs[target][-1] > disk)
    pegs[target].append(pegs[source].pop())
print(pegs, sum(1 for _ in hanoi(10)))
for move in hanoi(2):
    print('disk {} from {} to {}'.format(*move))
