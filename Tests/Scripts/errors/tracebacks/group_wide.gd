# More exceptions than are shown.
def wide(count):
    return ExceptionGroup("wide", [ValueError(i) for i in range(count)])


raise ExceptionGroup("three", [wide(15), wide(16), wide(20)])
