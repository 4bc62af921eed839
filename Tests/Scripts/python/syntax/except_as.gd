try:
    raise ValueError('bad value', 42)
except ValueError as error:
    print(error, error.args, repr(error))
    kept = error
try:
    error
except NameError as problem:
    print(problem)
print(type(kept).__name__)


class Specific(ValueError):
    def __init__(self, code):
        super().__init__(f'code {code}')
        self.code = code


try:
    raise Specific(7)
except ValueError as error:
    print(error, error.code)
