# What a list can do.
a = [3, 1, 2]
a.append(5)
a.extend([7, 8])
a.extend('ab')
print(a, len(a))
a.insert(0, 'first')
a.insert(-1, 'before last')
a.insert(100, 'end')
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove('a')
a.remove('b')
print(a, a.index(5), a.count(1))
a.sort()
print(a)
a.sort(reverse=True)
print(a)
a.sort(key=lambda v: abs(v - 4))
print(a)
a.reverse()
print(a)
b = a.copy()
b.clear()
print(a, b, a + b, [0] * 3, 2 * [1, 2])
for action in [
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2),
    lambda: [1][3], lambda: [1] + (2,), lambda: [1]['a'],
]:
    try:
        action()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__ + ':', error)
print([[0] * 2 for _ in range(2)], a.append(1))
