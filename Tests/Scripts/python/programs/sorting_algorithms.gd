import random


def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items


def insertion(items):
    out = []
    for item in items:
        i = len(out)
        while i and out[i - 1] > item:
            i -= 1
        out.insert(i, item)
    return out


def quick(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right, out = merge_sort(items[:middle]), merge_sort(items[middle:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def counting(items):
    counts = [0] * (max(items) + 1)
    for item in items:
        counts[item] += 1
    return [value for value, n in enumerate(counts) for _ in range(n)]


def heap_sort(items):
    heap = items[:]

    def sift(start, end):
        while (child := 2 * start + 1) < end:
            if child + 1 < end and heap[child + 1] > heap[child]:
                child += 1
            if heap[start] >= heap[child]:
                return
            heap[start], heap[child] = heap[child], heap[start]
            start = child
    for start in range(len(heap) // 2 - 1, -1, -1):
        sift(start, len(heap))
    for end in range(len(heap) - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        sift(0, end)
    return heap


random.seed(11)
numbers = [random.randint(0, 99) for _ in range(40)]
print(numbers[:10])
for sort in bubble, insertion, quick, merge_sort, counting, heap_sort:
    print(sort.__name__, sort(numbers) == sorted(numbers), sort(numbers)[:5])
