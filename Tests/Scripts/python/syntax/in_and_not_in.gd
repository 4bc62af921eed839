print(2 in [1, 2], 5 not in (1, 2), 'b' in 'abc', 'bc' in 'abc', '' in 'a', 'k' in {'k': 1})
print(3 in range(5), 3 in {1, 3}, 1.0 in [1], [1] in [[1]], None in [None], not 1 in [1])
for container in (5, 'text'):
    try:
        1 in container
    except TypeError as error:
        print(error)
