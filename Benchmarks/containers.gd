# Lists and dictionaries: filling, looking up, counting.
#
# test: 1000
import sys
import time

count = int(sys.argv[1]) if len(sys.argv) > 1 else 300000


def work(count):
    values = []
    for i in range(count):
        values.append(i * 7 % 1009)
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    total = 0
    for i in range(count):
        total = total + values[i] * counts[values[i]] % 11
    return total


times = []
for repetition in range(5):
    start = time.perf_counter()
    result = work(count)
    times.append(time.perf_counter() - start)
print(result)
print('per step:', f'{sorted(times)[2]:.9f}')
