import random

random.seed(2024)
clock, served, waiting, busy_until = 0, 0, [], 0
waits = []
next_arrival = random.randint(1, 5)
while served < 10:
    clock += 1
    if clock == next_arrival:
        waiting.append(clock)
        next_arrival = clock + random.randint(1, 5)
    if clock >= busy_until and waiting:
        arrived = waiting.pop(0)
        waits.append(clock - arrived)
        busy_until = clock + random.choice([2, 3, 4])
        served += 1
        print(f't={clock:3} served {served:2}, waited {waits[-1]}, {len(waiting)} left')
print(sum(waits) / len(waits), max(waits))
