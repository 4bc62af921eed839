class A:
    def __init__(self):
        print('A')

    def name(self):
        return 'a'

    @classmethod
    def make(cls):
        return cls.__name__


class B(A):
    def __init__(self):
        super().__init__()
        print('B')

    def name(self):
        return super().name() + 'b'

    @classmethod
    def make(cls):
        return 'made ' + super().make()


class C(B):
    def name(self):
        return super().name() + 'c'


print(C().name(), C.make())
