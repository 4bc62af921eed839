print(chr(97), chr(0x20ac), chr(128512), repr(chr(10)), repr(chr(0)), ''.join(map(chr, range(65, 70))))
for value in (-1, 0x110000, 'a', 1.5, 2**31):
    try:
        chr(value)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
