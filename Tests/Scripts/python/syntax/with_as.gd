class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self.name.upper()

    def __exit__(self, *details):
        print('closed', self.name, details[0])


with Resource('a') as a, Resource('b') as b:
    print(a, b)
with (
    Resource('c') as c,
    Resource('d') as (first),
):
    print(c, first)
try:
    with 5 as five:
        pass
except TypeError as error:
    print(error)
