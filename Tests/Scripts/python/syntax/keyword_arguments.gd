def box(width, height=2, *, fill='#'):
    return [fill * width] * height


print(box(3))
print(box(width=2, height=1))
print(box(height=1, width=4, fill='.'))
print('a', 'b', sep='-', end='!\n')
print(sorted([3, 1, 2], reverse=True), int('ff', base=16))
