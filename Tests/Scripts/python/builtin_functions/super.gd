class A:
    def __init__(self, **rest):
        print('A', rest)


class B(A):
    def __init__(self, b=1, **rest):
        print('B', b)
        super().__init__(**rest)


class C(A):
    def __init__(self, c=2, **rest):
        print('C', c)
        super().__init__(**rest)


class D(B, C):
    pass


D(b=5, c=6, d=7)
print([cls.__name__ for cls in D.__mro__])
