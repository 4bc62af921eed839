# Groups inside of one another, deeper than they are shown.
def nested(depth):
    if depth == 0:
        return ValueError("leaf")
    return ExceptionGroup(f"level {depth}", [nested(depth - 1), KeyError(depth)])


raise nested(12)
