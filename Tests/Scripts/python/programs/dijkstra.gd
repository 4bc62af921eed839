def dijkstra(graph, start):
    distance = {start: 0}
    previous = {}
    todo = [(0, start)]
    done = set()
    while todo:
        todo.sort(reverse=True)
        d, node = todo.pop()
        if node in done:
            continue
        done.add(node)
        for near, weight in graph.get(node, {}).items():
            if d + weight < distance.get(near, float('inf')):
                distance[near] = d + weight
                previous[near] = node
                todo.append((d + weight, near))
    return distance, previous


def path(previous, node):
    steps = [node]
    while node in previous:
        node = previous[node]
        steps.append(node)
    return ' > '.join(reversed(steps))


graph = {
    'a': {'b': 7, 'c': 9, 'f': 14},
    'b': {'c': 10, 'd': 15},
    'c': {'d': 11, 'f': 2},
    'd': {'e': 6},
    'f': {'e': 9},
}
distance, previous = dijkstra(graph, 'a')
for node in sorted(distance):
    print(node, distance[node], path(previous, node))
