print(0, 0xff, 0b101, 0o17, 10**30, .5, 5., 1e3)
print(type(1).__name__, type(1.0).__name__, 5 .real, 1.5.is_integer(), 0.1 + 0.2)
