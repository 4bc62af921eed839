# What is not caught ends the program after its output.
def inner(values):
    return values[10]
def outer():
    print('before')
    return inner([1, 2, 3])
print('start')
outer()
print('never')
