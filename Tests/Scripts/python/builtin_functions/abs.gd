class Vector:
    def __abs__(self):
        return 'length'


print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-10**20), abs(Vector()), abs(float('-inf')))
try:
    abs('a')
except TypeError as error:
    print(error)
