from collections import OrderedDict


class Cache:
    def __init__(self, size):
        self.size, self.items, self.hits, self.misses = size, OrderedDict(), 0, 0

    def get(self, key, compute):
        if key in self.items:
            self.hits += 1
            self.items.move_to_end(key)
        else:
            self.misses += 1
            self.items[key] = compute(key)
            if len(self.items) > self.size:
                old, _ = self.items.popitem(last=False)
                print('forgot', old)
        return self.items[key]


cache = Cache(2)
for key in (1, 2, 1, 3, 2, 1):
    print(key, cache.get(key, lambda k: k * k))
print(cache.hits, cache.misses, list(cache.items))
