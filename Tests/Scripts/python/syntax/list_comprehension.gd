squares = [x * x for x in range(5)]
print(squares)
print([word.upper() for word in ['a', 'b']])
print([[row * 3 + column for column in range(3)] for row in range(2)])
print([x for x in squares if x % 2 == 0], [x if x > 4 else -x for x in squares])
x = 'outside'
[x for x in range(3)]
print(x)
