x = 5
print(1 < x < 10, 1 < x > 3, 10 > x > 7, 1 < 2 < 3 < 4, 1 == 1.0 == True, 1 < 3 > 2 != 5)


def say(value):
    print('asked', value)
    return value


print(say(1) < say(0) < say(5))
print(say(1) < say(2) <= say(2), x in [5] == True)
