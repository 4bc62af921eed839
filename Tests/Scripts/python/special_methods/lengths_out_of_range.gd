# What __len__ may answer, and how many digits bytes may have.
class Sized:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


for length in (-10**30, 10**30, -1, 2**63, -2**63, 2**63 - 1, True, 1.5, '1', None):
    for function in (len, bool):
        try:
            print(function(Sized(length)))
        except Exception as error:
            print(length, type(error).__name__, error)

for kind in (int, float):
    for digits in ('١', '١'.encode(), b'12', b' 12 ', b'1_2', b'\xff', bytearray(b'7'), '１２', b''):
        try:
            print(kind.__name__, digits, kind(digits))
        except Exception as error:
            print(kind.__name__, digits, type(error).__name__, error)
