def entropy_like(labels):
    if not labels:
        return 0.0
    p = sum(labels) / len(labels)
    return 2 * p * (1 - p)


def build(rows, depth=0):
    labels = [label for _, label in rows]
    if depth == 2 or len(set(labels)) == 1:
        return round(sum(labels) / len(labels))
    best = None
    for feature in range(len(rows[0][0])):
        for value in sorted({x[feature] for x, _ in rows}):
            left = [row for row in rows if row[0][feature] <= value]
            right = [row for row in rows if row[0][feature] > value]
            if left and right:
                cost = sum(len(side) * entropy_like([y for _, y in side]) for side in (left, right))
                if best is None or cost < best[0]:
                    best = cost, feature, value, left, right
    _, feature, value, left, right = best
    return {'if': (feature, value), 'then': build(left, depth + 1), 'else': build(right, depth + 1)}


def predict(tree, x):
    while isinstance(tree, dict):
        feature, value = tree['if']
        tree = tree['then'] if x[feature] <= value else tree['else']
    return tree


rows = [((2, 1), 0), ((3, 1), 0), ((2, 3), 1), ((6, 1), 1), ((7, 5), 1), ((1, 1), 0)]
tree = build(rows)
print(tree)
print([predict(tree, x) for x, _ in rows])
