class P:
    def __repr__(self):
        return 'P()'

    def __str__(self):
        return 'a P'


print(P(), str(P()), repr(P()), [P()], f'{P()}', '%s %r' % (P(), P()), '{} {!r}'.format(P(), P()))
