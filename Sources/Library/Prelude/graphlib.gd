# An order in which everything comes after what it depends on.

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self._before = {}
        self._after = {}
        self._ready = None
        self._passed = set()
        self._done = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _know(self, node):
        if node not in self._before:
            self._before[node] = 0
            self._after[node] = []

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._know(node)
        self._before[node] += len(predecessors)
        for other in predecessors:
            self._know(other)
            self._after[other].append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node for node, count in self._before.items() if count == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        self._passed.update(result)
        self._ready.clear()
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._done < len(self._passed) or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            if node not in self._before:
                raise ValueError(f'node {node!r} was not added using add()')
            if self._before[node] < 0:
                raise ValueError(f'node {node!r} was already marked done')
            if node not in self._passed:
                raise ValueError(
                    f'node {node!r} was not passed out (still not ready)' if self._before[node]
                    else f'node {node!r} is not ready')
            self._before[node] = -1
            self._done += 1
            for other in self._after[node]:
                self._before[other] -= 1
                if self._before[other] == 0:
                    self._ready.append(other)

    def _find_cycle(self):
        # Walks from every node with a stack of its own.
        seen = set()
        for start in self._after:
            if start in seen:
                continue
            path = []
            places = {}
            rests = []
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node]:] + [node]
                else:
                    seen.add(node)
                    rests.append(iter(self._after[node]))
                    places[node] = len(path)
                    path.append(node)
                while path:
                    following = next(rests[-1], None)
                    if following is not None:
                        node = following
                        break
                    del places[path.pop()]
                    rests.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
