# Names are labels: two may stand on one thing.
a = [1, 2]
b = a
b.append(3)
print(a, a is b)
c = list(a)
c.append(4)
print(a, c)
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
def grow(values):
    values.append('grown')
    values = ['replaced']
    return values
print(grow(a), a)
def default(item, basket=[]):
    basket.append(item)
    return basket
print(default(1), default(2))
d = {'list': a}
a.append('seen')
print(d['list'][-1], d['list'] is a)
x = y = []
x += [1]
print(y)
x = x + [2]
print(x, y)
