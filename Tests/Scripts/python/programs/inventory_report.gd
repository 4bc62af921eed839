# Inventory with dataclasses and a text report
from __future__ import annotations
from dataclasses import dataclass, field, asdict, replace
from collections import defaultdict
from typing import Iterable, Optional
import json
@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float
    qty: int = 0
    tags: set[str] = field(default_factory=set)
    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f'price must be >= 0, got {self.price}')
        self.sort_index = self.price
    @property
    def total(self) -> float:
        return self.price * self.qty
class Inventory:
    def __init__(self, items: Iterable[Item] = ()):
        self._items: dict[str, Item] = {i.name: i for i in items}
    def __getitem__(self, name: str) -> Item: return self._items[name]
    def __contains__(self, name): return name in self._items
    def __iter__(self): return iter(self._items.values())
    def __len__(self): return len(self._items)
    def find(self, tag: str) -> list[Item]: return sorted(i for i in self if tag in i.tags)
    def cheapest(self) -> Optional[Item]: return min(self, default=None)
    def report(self) -> str:
        lines = [f'{"Name":<12}|{"Price":>10}|{"Qty":^5}|{"Total":>12}', '-' * 42]
        for it in sorted(self):
            lines.append(f'{it.name:<12}|{it.price:>10,.2f}|{it.qty:^5}|{it.total:>12,.2f}')
        lines.append('=' * 42)
        lines.append(f'{"Total":<29}{sum(i.total for i in self):>13,.2f}')
        return '\n'.join(lines)
inv = Inventory([Item('Widget', 9.99, 10, {'a'}), Item('Gadget', 1024.5, 2, {'a', 'b'}), Item('Nut', 0.05, 10000)])
print(inv.report()); print(inv.find('a')); print(inv.cheapest(), 'Nut' in inv, len(inv))
d = asdict(inv['Nut']); d['tags'] = sorted(d['tags']); print(json.dumps(d, indent=2))
try: Item('Bad', -1)
except ValueError as e: print('Error:', e)
print(replace(inv['Nut'], qty=5), Item('x', 1.0) == Item('x', 1.0))
print(Item.__annotations__, Item.__dataclass_fields__['tags'].type)
groups = defaultdict(list)
for it in inv: groups[len(it.tags)].append(it.name)
print(dict(groups))
