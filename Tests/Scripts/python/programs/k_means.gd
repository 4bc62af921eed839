import random


def distance(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))


def mean(points):
    return tuple(sum(values) / len(points) for values in zip(*points))


def k_means(points, k):
    centers = random.sample(points, k)
    for turn in range(50):
        groups = [[] for _ in centers]
        for point in points:
            groups[min(range(k), key=lambda i: distance(point, centers[i]))].append(point)
        new = [mean(group) if group else center for group, center in zip(groups, centers)]
        if new == centers:
            return centers, groups, turn
        centers = new


random.seed(3)
points = [(random.gauss(cx, 0.5), random.gauss(cy, 0.5)) for cx, cy in ((0, 0), (5, 5), (0, 5)) for _ in range(20)]
centers, groups, turns = k_means(points, 3)
for center, group in sorted(zip(centers, groups)):
    print(f'({center[0]:.3f}, {center[1]:.3f})', len(group))
print(turns)
