class Indent:
    level = 0

    def __enter__(self):
        Indent.level += 1
        return self

    def __exit__(self, kind, error, trace):
        Indent.level -= 1
        if error is not None:
            self.say(f'left by {kind.__name__}: {error}')
        return False

    def say(self, text):
        print('  ' * Indent.level + text)


with Indent() as outer:
    outer.say('one')
    with Indent() as inner:
        inner.say('two')
try:
    with Indent():
        raise LookupError('lost')
except LookupError:
    print('came through', Indent.level)
