def greet(name):
    print('hello', name)


def nothing():
    pass


greet('Ada')
print(nothing())
print(greet.__name__, callable(greet))
again = greet
again('Alan')
try:
    greet()
except TypeError as error:
    print(error)
