# __eq__, __lt__ and their company.
class Money:
    def __init__(self, cents):
        self.cents = cents
    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents
    def __lt__(self, other): return self.cents < other.cents
    def __le__(self, other): return self.cents <= other.cents
    def __hash__(self): return hash(self.cents)
    def __bool__(self): return self.cents != 0
    def __repr__(self): return f'{self.cents}c'
a, b, c = Money(5), Money(10), Money(5)
print(a == c, a == b, a != b, a != c, a == 5, a < b, b < a, a > b, a <= c, a >= c)
print(sorted([b, a, Money(1)]), max(a, b), min([b, a]), [b, a].index(Money(5)), Money(10) in [a, b])
print(len({a, b, c}), {a: 'five'}[c], bool(Money(0)), not Money(1), 'yes' if Money(0) else 'no')
try:
    class Plain: pass
    Plain() < Plain()
except TypeError as error:
    print(error)
class NoHash:
    def __eq__(self, other): return True
try:
    {NoHash(): 1}
except TypeError as error:
    print(error)
print(NoHash() == 5, 5 == NoHash(), NoHash() != 5)
