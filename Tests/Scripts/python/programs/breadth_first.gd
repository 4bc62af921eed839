from collections import deque

maze = """
S.#.....
.##.###.
....#...
.##.#.#.
...#..#E
""".split()


def find(mark):
    for r, row in enumerate(maze):
        if mark in row:
            return r, row.index(mark)


start, end = find('S'), find('E')
queue, came = deque([start]), {start: None}
while queue:
    place = queue.popleft()
    if place == end:
        break
    r, c = place
    for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
        y, x = near
        if 0 <= y < len(maze) and 0 <= x < len(maze[0]) and maze[y][x] != '#' and near not in came:
            came[near] = place
            queue.append(near)
path = []
place = end
while place is not None:
    path.append(place)
    place = came[place]
print(len(path) - 1, 'steps;', len(came), 'places seen')
marks = set(path)
for r, row in enumerate(maze):
    print(''.join('o' if (r, c) in marks and v == '.' else v for c, v in enumerate(row)))
