data = [0.5, 1.5]
for value in data:
    print(value)
text = 'hi'
for character in text:
    print(character)
for item in (i * i for i in range(3)):
    print(item)
for thing in reversed(data):
    print(thing)
for value in data[:]:
    data.append(value * 2)
print(data)
try:
    for digit in 42:
        print(digit)
except TypeError as error:
    print(error)
