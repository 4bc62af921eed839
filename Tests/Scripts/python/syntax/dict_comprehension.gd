print({x: x * x for x in range(3)}, {word: len(word) for word in ('a', 'bb')})
ages = {'ada': 36, 'alan': 41}
print({age: name for name, age in ages.items()}, {k: v for k, v in ages.items() if v > 40})
print({(a, b): a * b for a in (1, 2) for b in (3,)}, {c: i for i, c in enumerate('aba')})
