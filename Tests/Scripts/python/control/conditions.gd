# if, elif, else and pass.
def size(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    else:
        return 'large'
print([size(n) for n in (-5, 0, 5, 50)])
if True: print('one line')
if 0: print('never')
elif '': print('never')
else: print('else on one line')
if 1:
    if 0:
        print('never')
    else:
        if not None:
            print('deep')
if []:
    pass
else:
    pass; print('after pass')
x = 3
if x > 1 and x < 5 or x == 100: print('in range'); print('still inside')
if (x > 1 and
        x < 5):
    print('conditions may span lines')
