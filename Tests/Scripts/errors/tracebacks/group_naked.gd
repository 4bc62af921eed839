# An exception that except* wraps, and raises again.
def work():
    raise KeyError("alone")


try:
    work()
except* KeyError as e:
    e.add_note("noted")
    raise
