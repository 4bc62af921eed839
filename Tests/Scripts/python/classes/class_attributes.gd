# What belongs to the class and what to the instance.
class Layer:
    count = 0
    names = []
    default_size = 4
    double = default_size * 2
    squares = [i * i for i in range(3)]
    def __init__(self, name, size=default_size):
        self.size = size
        self.names.append(name)
        type(self).count += 1
a, b = Layer('a'), Layer('b', 7)
print(Layer.count, a.count, Layer.names, b.names is Layer.names, a.size, b.size, Layer.double)
print(Layer.squares)
Layer.bias = True
print(a.bias, b.bias)
a.bias = False
print(a.bias, b.bias, Layer.bias)
del a.bias
print(a.bias)
def describe(self):
    return f'layer of {self.size}'
Layer.describe = describe
print(b.describe(), Layer.describe(a))
class Sub(Layer):
    default_size = 100
print(Sub('c').size, Sub.default_size, Sub.count, Layer.count, Sub.names)
class Scope:
    x = 'class'
    def get(self):
        try:
            return hidden
        except NameError as error:
            return str(error)
    hidden = 1
print(Scope().get(), Scope.hidden)
print([name for name in vars(a) if not name.startswith('_')])
