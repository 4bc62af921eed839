class Signal:
    def __init__(self):
        self.slots = []

    def connect(self, slot):
        self.slots.append(slot)
        return slot

    def __call__(self, *args, **kwargs):
        return [slot(*args, **kwargs) for slot in self.slots]


class Thermometer:
    def __init__(self):
        self.changed = Signal()
        self._degrees = 20

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, new):
        old, self._degrees = self._degrees, new
        if old != new:
            self.changed(old, new)


t = Thermometer()


@t.changed.connect
def report(old, new):
    print(f'{old} -> {new}')


history = []
t.changed.connect(lambda old, new: history.append(new - old))
t.degrees = 22
t.degrees = 22
t.degrees = 15
print(history, len(t.changed.slots))
