s = {3, 1, 2, 3}
print(len(s), sorted(s), 2 in s, {1} | {2} == {1, 2}, {*[1, 1], *(2,)} == {1, 2})
print(type({}).__name__, type({1}).__name__, set(), {frozenset({1})} == {frozenset([1])})
try:
    {[1]}
except TypeError as error:
    print(error)
