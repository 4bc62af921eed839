class Point:
    pass


p = Point()
p.x = 1
p.y = p.x + 1
p.x, p.z = 5, 6
print(p.x, p.y, p.z)
p.x += 10
print(p.x, vars(p))
try:
    p.missing
except AttributeError as error:
    print(error)
try:
    (5).real_part = 1
except AttributeError as error:
    print(error)
