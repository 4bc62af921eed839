class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, index):
        return self.cells.get(str(index), index)

    def __setitem__(self, index, value):
        self.cells[str(index)] = value


g = Grid()
g[1, 2] = 'here'
print(g[1, 2], g[0, 0], g[1:2, ::3], g[...], g[..., 0], g[None, :], g[(1, 2)])
