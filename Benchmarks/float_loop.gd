# Arithmetic: three million turns of a loop on floats.
#
# test: 1000
import sys
import time

turns = int(sys.argv[1]) if len(sys.argv) > 1 else 3000000


def work(turns):
    x = 0.5
    total = 0.0
    for i in range(turns):
        x = 3.7 * x * (1.0 - x)
        total = total + x
    return total


times = []
for repetition in range(5):
    start = time.perf_counter()
    result = work(turns)
    times.append(time.perf_counter() - start)
print(f'{result:.4f}')
print('per step:', f'{sorted(times)[2]:.9f}')
