print(tuple(), tuple([1, 2]), tuple('ab'), tuple(range(3)), tuple({'k': 1}))
t = (1, 2, 1)
print(t.count(1), t.index(2), t + (3,), t[::-1], hash(()) == hash(()), t == (1, 2, 1), (t, t)[0] is t)
try:
    t.index(9)
except ValueError as error:
    print(error)
try:
    t.append(1)
except AttributeError as error:
    print(error)
