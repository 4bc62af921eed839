count = 0


def increase():
    global count, created
    count += 1
    created = 'inside'


increase()
increase()
print(count, created)


def local():
    count = 99
    return count


print(local(), count)


def broken():
    count += 1


try:
    broken()
except UnboundLocalError as error:
    print(error)
