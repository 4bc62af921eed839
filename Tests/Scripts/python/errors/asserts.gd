# assert says what must hold.
assert True
assert 1 + 1 == 2, 'never evaluated'
assert [0], 'a list with something in it'
try:
    assert 1 > 2
except AssertionError as error:
    print(repr(error))
try:
    assert 1 > 2, 'one is not more than two'
except AssertionError as error:
    print(repr(error), error)
try:
    assert [], ('a', 'tuple')
except AssertionError as error:
    print(error.args)
