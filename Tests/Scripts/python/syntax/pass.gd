def later():
    pass


class Empty:
    pass


for i in range(3): pass
if True:
    pass
else:
    print('never')
while False: pass
print(later(), Empty.__name__, i)
