print(hex(255), hex(-255), oct(8), bin(10), hex(0), bin(-1), hex(2**70), bin(True))
print(f'{255:#x} {255:X} {8:#o} {5:08b}', int('0x1f', 16), int('0b101', 2))
try:
    hex(1.5)
except TypeError as error:
    print(error)
