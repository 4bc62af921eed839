class Team:
    def __init__(self, *names):
        self.names = names

    def __len__(self):
        return len(self.names)


print(len(''), len('héé'), len([1, 2]), len({}), len({1, 1}), len(range(7)), len(b'ab'), len(Team('a', 'b')))
print(bool(Team()), bool(Team('x')))


class Negative:
    def __len__(self):
        return -1


for value in (5, None, (x for x in [])):
    try:
        len(value)
    except TypeError as error:
        print(error)
try:
    len(Negative())
except ValueError as error:
    print(error)
