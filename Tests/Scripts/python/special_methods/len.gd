class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def __len__(self):
        return len(self.items)


s = Stack()
print(len(s), 'empty' if not s else 'full')
s.push(1)
print(len(s), 'empty' if not s else 'full')
