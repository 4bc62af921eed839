class N:
    def __init__(self, v):
        self.v = v

    def __pow__(self, o):
        return N(self.v ** (o.v if isinstance(o, N) else o))

    def __rpow__(self, o):
        return N(o ** self.v)

    def __neg__(self):
        return N(-self.v)

    def __pos__(self):
        return N(+self.v)

    def __invert__(self):
        return N(~self.v)

    def __abs__(self):
        return N(abs(self.v))

    def __repr__(self):
        return f'N({self.v})'


n = N(3)
print(n ** 2, 2 ** n, -n, --n, -n ** 2, +n, ~n, abs(-n), n ** N(3))
