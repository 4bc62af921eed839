class P:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f'P({self.x!r})'


print(P('a'), repr(P(1)), [P(None)], {'k': P(2.5)}, f'{P(1)} {P(1)!r}', str(P(P(3))))
