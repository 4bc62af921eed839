rows = [('ada', (36, 'math')), ('alan', (41, 'logic'))]
for name, (age, field) in rows:
    print(name, age, field)
for i, (a, b) in enumerate(zip('xy', [1, 2])):
    print(i, a, b)
for (a, (b, [c, *d])) in [(1, (2, [3, 4, 5]))]:
    print(a, b, c, d)
