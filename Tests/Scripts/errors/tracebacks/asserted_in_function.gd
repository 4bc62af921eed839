def check(values):
    assert all(value > 0 for value in values)
    assert (len(values)
            == 2)


check([1, 2])
check([1, 2, 3])
