for i in range(10):
    if i == 3:
        break
    print(i)
while True:
    i += 1
    if i > 5:
        break
print(i)
for a in range(3):
    for b in range(3):
        if b == 1:
            break
        print(a, b)
