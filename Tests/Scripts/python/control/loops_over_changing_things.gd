# Loops over ranges, lists, pairs and dictionaries, some of which change meanwhile.
numbers = [1, 2, 3]
for number in numbers:
    if number < 4:
        numbers.append(number * 10)
    if len(numbers) > 8:
        break
print(numbers)
for number in numbers:
    numbers.remove(number)
print(numbers, [number for number in range(10, 0, -3)], list(range(5))[-2:])

table = {'a': 1, 2: 'b', 2.5: None, (1, 2): 'tuple'}
for key, value in table.items():
    table[key] = value, key
print(table)
try:
    for key, value in table.items():
        table[value] = key
except RuntimeError as error:
    print(error)
for (first, second), third in {(1, 2): 3}.items():
    print(first, second, third)
for index, (name, number) in enumerate(zip('abc', [1, 2, 3]), start=1):
    print(index, name, number)
for pair in zip('ab', 'cd'):
    print(pair)
print([a + b for a, b in zip('ab', 'cd')], {k: v for k, v in enumerate('xy')}, list(zip('ab', [1])))
print([(i, j) for i in range(3) for j in range(i)], sum(i * j for i, j in enumerate([4, 5, 6])))
for a, b in [(1, 2), [3, 4], 'xy', {5: 0, 6: 0}]:
    print(a, b)
try:
    for a, b in zip([1], [2], [3]):
        pass
except ValueError as error:
    print(error)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as error:
    print(error)


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        return self.number == (other.number if isinstance(other, Key) else other)


keys = {1: 'int', Key(2): 'key', 'text': 'str', True: 'bool'}
print(keys[1], keys[1.0], keys[2], keys[Key(1)], 2 in keys, Key(3) in keys, 'text' in keys, 'no' in keys)
keys[2] = 'changed'
keys['te' + 'xt'] = 'again'
print(list(keys.values()), 3 not in keys)
print(['é' in {'e\u0301': 1}, 'e\u0301' in {'e\u0301': 1}, 'é' == 'e\u0301'])
total = 0
for number in [1, 2.5, True, 10 ** 20]:
    total += number
    total = total - 1
    print(total, total < 3, 3 > total, total != total, number * 2, -1 % 3, 7 // 2, -7 // 2)
not_a_number = float('nan')
print([not_a_number < 1.0, not_a_number == not_a_number, not_a_number != not_a_number, 1.0 >= not_a_number])
values = [1]
values += [2]
alias = values
alias += (3,)
print(values, 9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2)
