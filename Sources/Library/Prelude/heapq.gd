# Lists whose first element is the smallest.


def _rise(heap, start, place):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, place):
    # The smaller child moves up all the way down; then the item rises to where it belongs.
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, start, place)


def heappush(heap, item, /):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    last = heap.pop() if heap else _empty()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return first


def _empty():
    raise IndexError('index out of range')


def heapreplace(heap, item, /):
    if not heap:
        _empty()
    first = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return first


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    for place in reversed(range(len(heap) // 2)):
        _sink(heap, place)


def _best(n, iterable, key, is_largest):
    if n == 1:
        none = object()
        best = (max if is_largest else min)(iterable, default=none, key=key)
        return [] if best is none else [best]
    if n <= 0:
        iter(iterable)
        return []
    return sorted(iterable, key=key, reverse=is_largest)[:n]


def nsmallest(n, iterable, key=None):
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    return _best(n, iterable, key, True)


def merge(*iterables, key=None, reverse=False):
    waiting = []
    for number, iterable in enumerate(iterables):
        items = iter(iterable)
        for item in items:
            waiting.append([item if key is None else key(item), number, item, items])
            break
    while waiting:
        best = waiting[0]
        for entry in waiting[1:]:
            if best[0] < entry[0] if reverse else entry[0] < best[0]:
                best = entry
        yield best[2]
        for item in best[3]:
            best[0], best[2] = item if key is None else key(item), item
            break
        else:
            waiting = [entry for entry in waiting if entry is not best]
