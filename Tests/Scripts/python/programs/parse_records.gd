raw = """name, age, city
ada, 36, london
alan, 41, manchester
grace, , arlington
broken line
"""
header, *lines = [line for line in raw.splitlines() if line.strip()]
names = [part.strip() for part in header.split(',')]
rows, problems = [], []
for number, line in enumerate(lines, start=2):
    parts = [part.strip() for part in line.split(',')]
    try:
        if len(parts) != len(names):
            raise ValueError(f'expected {len(names)} fields, got {len(parts)}')
        row = dict(zip(names, parts))
        row['age'] = int(row['age'])
        rows.append(row)
    except ValueError as error:
        problems.append((number, str(error)))
for row in rows:
    print('{name:>6} {age:3d} {city.__class__.__name__}'.format(**row))
print(problems)
print(sum(row['age'] for row in rows) / len(rows))
