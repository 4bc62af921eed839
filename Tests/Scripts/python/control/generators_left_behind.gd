# A generator that a loop leaves behind goes through its finally at once, unless somebody has it.


def numbers(name, count=3):
    try:
        for number in range(count):
            yield number
    except GeneratorExit:
        print(name, 'is left')
        raise
    finally:
        print(name, 'is done')


for number in numbers('break'):
    if number == 1:
        break
print('behind the loop')


def first(name):
    for number in numbers(name):
        return number


print(first('return'))

try:
    for number in numbers('error'):
        1 / number
except ZeroDivisionError as error:
    print('caught', error)

for place, number in enumerate(numbers('enumerate')):
    break
print('behind enumerate')
for left, right in zip(numbers('left'), numbers('right')):
    break
print('behind zip')

kept = numbers('kept')
for number in kept:
    break
print('still there', next(kept))
kept.close()

for number in numbers('to the end'):
    pass
else:
    print('else')


class Source:
    def __iter__(self):
        try:
            yield 'a'
            yield 'b'
        finally:
            print('source is done')


for letter in Source():
    print(letter)
    break
print('behind source')


def failing():
    try:
        yield 1
    finally:
        print('inner fails')


for outer in numbers('outer'):
    for inner in failing():
        break
    if outer:
        break


def loop_in_generator():
    for number in numbers('inside'):
        yield number


for number in loop_in_generator():
    break
print('behind the inner loop')


def doubled(source):
    for number in source:
        yield number * 2


for number in doubled(doubled(numbers('behind two'))):
    break
print('behind the chain')

shared = numbers('shared')
for number in doubled(shared):
    break
print('still there', next(shared))
shared.close()


def stubborn():
    while True:
        try:
            yield 1
        finally:
            continue


for number in stubborn():
    break


def broken():
    try:
        yield 1
    finally:
        1 / 0


for number in broken():
    break
print('nobody hears of it')
# compare: standard output only
