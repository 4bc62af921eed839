class Seven:
    def __index__(self):
        return 7

    def __int__(self):
        return 70

    def __float__(self):
        return 7.5


s = Seven()
print(list(range(10))[s], int(s), float(s), hex(s), 'x' * s, list(range(s))[-1], 'abcdefghij'[:s], round(float(s)))
