# Types with parameters.
print(list[int], dict[str, int], tuple[int, ...], set[float], list[list[int]], type[int], dict[str, list[None]])
Vector = list[float]
print(Vector([1.0]), Vector.__origin__, Vector.__args__, dict[str, int].__args__)
print(list[int] == list[int], list[int] == list[str], list[int] == list)


class Point:
    pass


print(list[Point])


def total(values: list[int], names: dict[str, int] = None) -> tuple[int, str]:
    return sum(values), 'all'


print(total([1, 2]))


class Numbers(list[int]):
    pass


print(Numbers([1, 2]), Numbers.__bases__)
for wrong in [lambda: int[3], lambda: isinstance([], list[int]), lambda: str['a']]:
    try:
        wrong()
    except TypeError as error:
        print(error)
