for letter in 'abc':
    print(letter)
for number in [1, 2], (3,):
    print(number)
for key in {'x': 1, 'y': 2}:
    print(key)
for nothing in []:
    print('never')
print(letter, number)
