import random
import math

random.seed(1)
inside = sum(1 for _ in range(2000) if random.random() ** 2 + random.random() ** 2 < 1)
print(4 * inside / 2000)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(500)]
for total in range(2, 13):
    print(f'{total:2} {"#" * (rolls.count(total) // 5)}')
mean = sum(rolls) / len(rolls)
print(round(mean, 3), round(math.sqrt(sum((r - mean) ** 2 for r in rolls) / len(rolls)), 3))
position = 0
walk = [position := position + random.choice((-1, 1)) for _ in range(30)]
print(walk, min(walk), max(walk))
deck = [rank + suit for suit in 'CDHS' for rank in '23456789TJQKA']
random.shuffle(deck)
print(deck[:5], random.sample(range(100), 3), round(random.gauss(0, 1), 6))
