class Door:
    transitions = {
        ('closed', 'open'): 'opened',
        ('opened', 'close'): 'closed',
        ('closed', 'lock'): 'locked',
        ('locked', 'unlock'): 'closed',
    }

    def __init__(self):
        self.state = 'closed'
        self.log = []

    def handle(self, event):
        try:
            new = self.transitions[self.state, event]
        except KeyError:
            self.log.append(f'cannot {event} when {self.state}')
            return False
        self.log.append(f'{self.state} -> {new}')
        self.state = new
        return True


door = Door()
print([door.handle(event) for event in 'open lock close lock open unlock'.split()])
print('\n'.join(door.log))


def traffic():
    while True:
        yield from ['green'] * 3
        yield 'yellow'
        yield from ('red', 'red')


lights = traffic()
print([next(lights)[0] for _ in range(14)])
