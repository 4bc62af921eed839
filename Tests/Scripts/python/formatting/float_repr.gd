# The shortest text that reads back as the same number.
for value in [
    0.1, 0.2, 0.3, 0.1 + 0.2, 1.0, 1.5, 100.0, 1e5, 123456.789, 1e15, 9999999999999998.0, 1e16,
    1.5e16, 0.0001, 0.00012345, 0.00001, 1.2345e-5, 1e100, 1e-100, 2.0 ** 53, 2.0 ** 0.5, 1 / 7,
    1e21, 4.9e-324, 2.2250738585072014e-308, 9007199254740993.0, 0.3 - 0.1, 1.0000000000000002,
    5e-5, 1e-4,
]:
    print(value, -value, str(value), [value])
    assert float(repr(value)) == value
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(7))
print(round(1234, -2))
print(round(0.5), round(1.5), round(2.0), round(2.567, 1), type(round(2.5)), type(round(2.5, 0)))
