# Arguments by keyword reach functions, methods, classes and builtins; mistakes are told.


def function(a, b=2, *, c=3, d=4):
    return a, b, c, d


class Box:
    def __init__(self, value, scale=1, *, name='box'):
        self.content = value, scale, name

    def method(self, first, second=0, *, last=None):
        return self.content, first, second, last


def show(text):
    print(text, end=' ')
    return text


print(function(1), function(1, c=5), function(b=6, a=7), function(1, 2, d=8, c=9))
print(function(d=show('d'), a=show('a'), c=show('c')))
box = Box(scale=2, value=1, name='x')
print(box.method(second=5, first=4), box.method(1, last=2))
print(sorted([3, 1, 2], reverse=True), sorted(['bb', 'a'], key=len))
print('{a} {b}'.format(a=1, b=2), 'a b c'.split(maxsplit=1), int('11', base=2))

for attempt in [
    lambda: function(),
    lambda: function(b=1),
    lambda: function(1, a=2),
    lambda: function(1, 2, 3),
    lambda: function(1, e=2),
    lambda: Box(),
    lambda: Box(1, value=2),
    lambda: box.method(self=1),
    lambda: box.method(last=1),
]:
    try:
        attempt()
    except TypeError as error:
        print(error)


class Model:
    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)

    def forward(self, x, scale=2, *, shift=0):
        return x * scale + shift


class Child(Model):
    def forward(self, x):
        return 'child', x


model = Model()
for turn in range(4):
    if turn == 2:
        model.forward = lambda *args, **kwargs: (args, kwargs)
    if turn == 3:
        del model.forward
        Model.forward = lambda self, x, shift=0: 'changed'
    print([item(turn) for item in [model, Child()]], model(turn, shift=1))
try:
    Child()(1, 2)
except TypeError as error:
    print(error)
try:
    Child()()
except TypeError as error:
    print(error)


def replace(value):
    global replaced
    replaced = lambda x: ('new', x)
    return value


replaced = lambda x: ('old', x)
print(replaced(replace(1)), replaced(replace(2)))
for turn in range(3):
    if turn == 1:
        len = lambda x: 'mine'
    if turn == 2:
        del len
    print(len([1, 2]))
