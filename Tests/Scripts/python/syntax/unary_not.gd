print(not True, not 0, not '', not [1], not None, not not 5)
print(not 1 == 2, (not 1) == 2, not 1 in [2])
if not {}:
    print('an empty dict is false')
