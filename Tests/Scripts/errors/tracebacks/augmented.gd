count = None
for i in range(3):
    count += i
