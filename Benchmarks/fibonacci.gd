# Calls of a function: fib(27) without a table.
#
# test: 15
import sys
import time

n = int(sys.argv[1]) if len(sys.argv) > 1 else 27


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


times = []
for repetition in range(5):
    start = time.perf_counter()
    result = fib(n)
    times.append(time.perf_counter() - start)
print(result)
print('per step:', f'{sorted(times)[2]:.9f}')
