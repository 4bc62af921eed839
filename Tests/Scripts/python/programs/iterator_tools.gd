class Peekable:
    missing = object()

    def __init__(self, source):
        self.source = iter(source)
        self.kept = []

    def __iter__(self):
        return self

    def __next__(self):
        return self.kept.pop() if self.kept else next(self.source)

    def peek(self, default=missing):
        if not self.kept:
            try:
                self.kept.append(next(self.source))
            except StopIteration:
                if default is Peekable.missing:
                    raise
                return default
        return self.kept[-1]


def windows(source, size):
    window = []
    for item in source:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


def interleave(*sources):
    sources = [iter(s) for s in sources]
    while sources:
        for source in sources[:]:
            try:
                yield next(source)
            except StopIteration:
                sources.remove(source)


p = Peekable('ab')
print(p.peek(), next(p), next(p), p.peek('none'), list(p))
print(list(windows(range(5), 3)), list(interleave('abc', [1], 'xy')))
