# CPython refuses no-break and other typographic spaces; code that is copied from web pages is full of
# them, so gd reads them as spaces wherever they are no part of a text.
total = 0
for i in range(3):
    total += i
  
    print(i, total)
if total == 3:
    print('a text keeps its own: [ ]', len('  '))
