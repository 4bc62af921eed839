class Timer:
    def __enter__(self):
        print('start')
        return self

    def __exit__(self, kind, value, traceback):
        print('stop', kind.__name__ if kind else None)
        return kind is ValueError


with Timer():
    print('work')
with Timer() as timer:
    raise ValueError('swallowed')
try:
    with Timer(), Timer():
        raise KeyError('k')
except KeyError as error:
    print('outside', error)
