class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, values=()):
        self.head, self.size = None, 0
        for value in reversed(list(values)):
            self.push(value)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError('pop from an empty list')
        value, self.head = self.head.value, self.head.next
        self.size -= 1
        return value

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __repr__(self):
        return ' -> '.join(map(str, self)) or 'empty'


items = LinkedList('abc')
items.push('z')
print(items, len(items), 'b' in items)
items.reverse()
print(items, items.pop(), items)
print(LinkedList(), list(LinkedList(range(3))))
try:
    LinkedList().pop()
except IndexError as error:
    print(error)
