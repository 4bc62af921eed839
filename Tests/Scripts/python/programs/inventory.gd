class Item:
    def __init__(self, name, price, quantity=1, *, tags=()):
        self.name, self.price, self.quantity, self.tags = name, price, quantity, set(tags)

    @property
    def total(self):
        return self.price * self.quantity


class Inventory:
    def __init__(self):
        self._items = {}

    def __iadd__(self, item):
        if item.name in self._items:
            self._items[item.name].quantity += item.quantity
        else:
            self._items[item.name] = item
        return self

    def __contains__(self, name):
        return name in self._items

    def __iter__(self):
        return iter(sorted(self._items.values(), key=lambda item: item.name))

    def tagged(self, *tags):
        return [item.name for item in self if item.tags >= set(tags)]


stock = Inventory()
stock += Item('pen', 1.2, 10, tags=['office'])
stock += Item('lamp', 25, tags=('office', 'light'))
stock += Item('pen', 1.2, 5)
for item in stock:
    print(f'{item.name:5} {item.quantity:3} {item.total:7.2f}')
print('pen' in stock, 'cup' in stock, stock.tagged('office'), stock.tagged('office', 'light'), sum(i.total for i in stock))
