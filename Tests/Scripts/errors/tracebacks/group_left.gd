# What the clauses of except* leave and what they raise.
def work():
    inner = ExceptionGroup("h", [KeyError(2), TypeError(3)])
    raise ExceptionGroup("g", [ValueError(1), inner, OSError("left")])


try:
    work()
except* ValueError as e:
    raise RuntimeError("new") from e
except* KeyError:
    1 / 0
except* TypeError:
    raise
