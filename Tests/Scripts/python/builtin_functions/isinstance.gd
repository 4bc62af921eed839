class A:
    pass


class B(A):
    pass


print(isinstance(1, int), isinstance(True, int), isinstance(1.0, int), isinstance('a', (int, str)))
print(isinstance(B(), A), isinstance(A(), B), isinstance(B, type), isinstance(None, type(None)), isinstance([], object))
print(issubclass(B, A), issubclass(bool, int), issubclass(B, (int, A)), isinstance(1, int | str))
for wrong in (lambda: isinstance(1, 5), lambda: issubclass(1, int)):
    try:
        wrong()
    except TypeError as error:
        print(error)
