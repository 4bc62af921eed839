# 'and' and 'or' give back one of their operands and stop early.
print(0 or 'default', '' or [] or None, 1 and 2, 0 and 1, None and 1, [] or 5)
print(1 and [] and 3, 'a' or 'b', not None, bool('False'), bool(0.0), bool([0]), bool(''), bool({}))
def say(word, value):
    print(word, end=' ')
    return value
print(say('a', False) and say('b', True))
print(say('c', True) or say('d', True))
print(say('e', 0) or say('f', '') or say('g', 'last'))
x = None
y = x if x is not None else 'none'
print(y, 'even' if 4 % 2 == 0 else 'odd')
sign = lambda v: 'negative' if v < 0 else 'zero' if v == 0 else 'positive'
print(sign(-1), sign(0), sign(1))
for value in [
    0, 1, -1, 0.0, 0.1, '', ' ', [], [[]], (), (0,), {}, {0: 0}, None, set(), range(0), range(1),
]:
    print(value, bool(value), 'yes' if value else 'no')
