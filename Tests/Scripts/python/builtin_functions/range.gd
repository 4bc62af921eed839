r = range(2, 10, 3)
print(r, list(r), len(r), r[1], r[-1], 5 in r, 6 in r, r.index(8), r.count(5))
print(r.start, r.stop, r.step, range(3) == range(0, 3, 1), range(0) == range(5, 5), bool(range(0)))
print(len(range(-5, 5)), max(range(5)), sum(range(101)), list(range(5, 0, -2)))
for arguments in ((), (1, 2, 0), ('a',), (1.5,)):
    try:
        range(*arguments)
    except (TypeError, ValueError) as error:
        print(error)
