empty = {}
ages = {'ada': 36, 'alan': 41, 3: [1], (1, 2): None}
print(empty, ages, len(ages), ages['ada'])
merged = {**ages, 'ada': 0, **{'x': 1}}
print(merged)
print({'a': 1, 'a': 2}, {1: 'int', 1.0: 'float', True: 'bool'})
try:
    {[]: 1}
except TypeError as error:
    print(error)
