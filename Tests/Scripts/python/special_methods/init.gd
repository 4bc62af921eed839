class P:
    def __init__(self, x, y=0):
        self.x, self.y = x, y


print(P(1).x, P(1, 2).y, P(y=5, x=4).y)
for wrong in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2)):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Returns:
    def __init__(self):
        return 5


try:
    Returns()
except TypeError as error:
    print(error)
