class P:
    def __call__(self):
        return 'called'


print(callable(print), callable(P), callable(P()), callable(5), callable(lambda: 0), callable('a'.upper), P()())
try:
    (5)()
except TypeError as error:
    print(error)
