for n in (1, 2):
    if n == 1:
        print('one')
    else:
        print('other')
for i in range(2):
    pass
else:
    print('loop ended')
while False:
    pass
else:
    print('never began')
for i in range(3):
    if i == 1:
        break
else:
    print('not printed')
try:
    pass
except ValueError:
    print('no')
else:
    print('no error')
