x = 5
print(-x, --x, -(-x), +x, ~x, - x)
print(-2 ** 2, (-2) ** 2, 2 ** -1, -0.0, -True)
try:
    -'text'
except TypeError as error:
    print(error)
