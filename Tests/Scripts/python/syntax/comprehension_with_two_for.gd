print([(a, b) for a in 'xy' for b in range(2)])
print([value for row in [[1, 2], [3]] for value in row])
print([i * j for i in range(1, 4) for j in range(1, i + 1)])
print(len([0 for a in range(3) for b in range(3) for c in range(3)]))
