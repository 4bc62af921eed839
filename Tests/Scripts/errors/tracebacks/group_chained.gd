# Groups whose exceptions have causes, contexts and notes.
def low():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("from") from e


def high():
    {}["q"]


errors = []
for f in (low, high):
    try:
        f()
    except Exception as e:
        errors.append(e)
errors[0].add_note("inner note")
group = ExceptionGroup("chained", errors)
group.add_note("a note\nof two lines")
try:
    raise group
except ExceptionGroup as e:
    raise RuntimeError("after") from e
