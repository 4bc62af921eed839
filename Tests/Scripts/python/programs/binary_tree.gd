class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key, value):
        if self.root is None:
            self.root = [key, value, None, None]
            return
        node = self.root
        while True:
            if key == node[0]:
                node[1] = value
                return
            side = 2 if key < node[0] else 3
            if node[side] is None:
                node[side] = [key, value, None, None]
                return
            node = node[side]

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node[0]:
                return node[1]
            node = node[2 if key < node[0] else 3]
        raise KeyError(key)

    def walk(self):
        def inner(node):
            if node:
                yield from inner(node[2])
                yield node[0], node[1]
                yield from inner(node[3])
        return inner(self.root)

    def height(self):
        def inner(node):
            return 0 if node is None else 1 + max(inner(node[2]), inner(node[3]))
        return inner(self.root)


tree = Tree()
for key in (50, 30, 70, 20, 40, 60, 80, 65):
    tree.insert(key, f'v{key}')
tree.insert(40, 'new')
print(list(tree.walk()), tree.height(), tree[65])
try:
    tree[5]
except KeyError as error:
    print('missing', error)
