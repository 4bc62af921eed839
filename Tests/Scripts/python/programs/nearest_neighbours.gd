import math
from collections import Counter

flowers = [((1.4, 0.2), 'setosa'), ((1.3, 0.3), 'setosa'), ((4.7, 1.4), 'versicolor'), ((4.5, 1.5), 'versicolor'),
           ((6.0, 2.5), 'virginica'), ((5.8, 2.2), 'virginica'), ((1.5, 0.1), 'setosa')]


def classify(point, k=3):
    near = sorted(flowers, key=lambda flower: math.dist(point, flower[0]))[:k]
    votes = Counter(name for _, name in near)
    return votes.most_common(1)[0]


for point in ((1.0, 0.5), (5.0, 1.6), (6.5, 2.4)):
    name, votes = classify(point)
    print(point, name, votes)
right = 0
for i, (point, name) in enumerate(flowers):
    saved = flowers.pop(i)
    right += classify(point, 1)[0] == name
    flowers.insert(i, saved)
print(right, 'of', len(flowers))
