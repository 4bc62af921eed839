class Plain:
    pass


for value in (1, 1.0, 'a', None, True, [], (), {}, set(), range(1), b'', Plain(), Plain, len, print):
    print(type(value).__name__, end=' ')
print()
print(type(1) is int, type(1) == type(2), type(Plain()) is Plain, type(1.5)(3), type('')(5) + '!')
print(type(1), type('a'), Plain.__name__, type(lambda: 0).__name__, type(x for x in ()).__name__)
Made = type('Made', (Plain,), {'value': 5})
print(Made.value, Made().value, Made.__name__, issubclass(Made, Plain))
