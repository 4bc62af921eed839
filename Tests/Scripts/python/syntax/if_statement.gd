for number in (-1, 0, 7):
    if number > 5:
        print(number, 'is large')
    if number:
        print(number, 'is true')
    if not number: print('zero')
if []:
    print('never')
if [0]:
    print('a list with something in it is true')
