# raise, raise again, raise from, and errors of one's own.
class ModelError(Exception):
    pass
class ShapeError(ModelError):
    def __init__(self, expected, got):
        super().__init__(f'expected {expected}, got {got}')
        self.expected = expected
try:
    raise ShapeError((1, 2), (3,))
except ModelError as error:
    print(type(error).__name__, error, error.expected, error.args)
try:
    raise ModelError
except ModelError as error:
    print(repr(error), str(error) == '', error.args)
try:
    raise ValueError('one', 2)
except ValueError as error:
    print(error, error.args, repr(error))
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise ModelError('wrapped') from cause
except ModelError as error:
    print(error, '<-', repr(error.__cause__))
try:
    try:
        raise KeyError('first')
    except KeyError:
        print('again')
        raise
except KeyError as error:
    print(error, error.args[0])
def check(x):
    if x < 0:
        raise ValueError(f'{x} is negative')
    return x ** 0.5
for x in [4, -4]:
    try:
        print(check(x))
    except ValueError as error:
        print('ValueError:', error)
for wrong in [5, 'text', None]:
    try:
        raise wrong
    except TypeError as error:
        print(error)
print(issubclass(ZeroDivisionError, ArithmeticError), issubclass(KeyError, LookupError))
print(isinstance(ValueError(), Exception), issubclass(NotImplementedError, RuntimeError))
print(issubclass(ModuleNotFoundError, ImportError))
