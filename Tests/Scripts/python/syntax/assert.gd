assert 1 + 1 == 2
assert [0], 'a list with an element is true'
for value in (1, 0):
    try:
        assert value, f'{value} is not true'
        print(value, 'passed')
    except AssertionError as error:
        print(error, error.args)
try:
    assert False
except AssertionError as error:
    print(repr(error))
