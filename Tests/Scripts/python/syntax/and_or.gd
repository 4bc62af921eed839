def say(value):
    print('asked', value)
    return value


print(say(0) or say(5))
print(say(1) and say(2))
print(say(0) and say(9))
print(1 or 0 and 0, not 1 or 1, [] or 'default', None or 0 or '')
print(True and 'yes' or 'no')
