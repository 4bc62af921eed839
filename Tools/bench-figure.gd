# Draws a growth curve for Tools/bench: FILE UNIT SIZE:GD:PYTORCH ..., costs in seconds, 0 for none.
import sys

import matplotlib.pyplot as plt

name, unit = sys.argv[1], sys.argv[2]
points = [[float(part) for part in word.split(':')] for word in sys.argv[3:]]

plt.figure(figsize=(6, 4))
for column, label in [(1, 'gd'), (2, 'PyTorch')]:
    shown = [point for point in points if point[column] > 0]
    if shown:
        plt.plot(
            [point[0] for point in shown], [point[column] * 1e9 for point in shown],
            marker='o', label=label)
plt.xscale('log')
plt.yscale('log')
plt.xlabel(f'{unit}s')
plt.ylabel(f'nanoseconds for each {unit}')
plt.grid(True)
plt.legend()
plt.savefig(name)
