class Scheduler:
    def __init__(self):
        self.queue, self.now, self.serial = [], 0, 0

    def after(self, delay, action, *arguments, **options):
        self.serial += 1
        self.queue.append((self.now + delay, self.serial, action, arguments, options))
        return self

    def run(self, until=float('inf')):
        while self.queue:
            self.queue.sort(key=lambda event: event[:2])
            time, _, action, arguments, options = self.queue[0]
            if time > until:
                break
            self.queue.pop(0)
            self.now = time
            action(*arguments, **options)


s = Scheduler()


def ping(name, times=1):
    print(f'{s.now:>4} {name} {times}')
    if times < 3:
        s.after(2 * times, ping, name, times=times + 1)


s.after(1, ping, 'a').after(1, ping, 'b', times=2).after(10, ping, 'late', times=3)
s.run(until=8)
print(s.now, len(s.queue))
s.run()
