def scale(x: float, by: int = 2, *rest: str, flag: bool = True, **more: 'dict') -> float:
    return x * by


print(scale(1.5), scale(2.0, by=3))


def unchecked(n: int) -> str:
    return n


print(unchecked('not an int'))
