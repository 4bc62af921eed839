# Tables as text.
import csv, io

with open('t.csv', 'w', newline='') as f:
    w = csv.writer(f)
    print(w.writerow(['name', 'value', 'note']))
    w.writerows([['a', 1, 'plain'], ['b', 2.5, 'with, comma'], ['c', None, 'say "hi"'], ['d', True, 'two\nlines']])
print(repr(open('t.csv', newline='').read()))
with open('t.csv', newline='') as f:
    for row in csv.reader(f):
        print(row)
with open('t.csv', newline='') as f:
    r = csv.DictReader(f)
    print(r.fieldnames)
    for row in r:
        print(row, r.line_num)
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=['x', 'y'], restval='-', lineterminator='\n')
w.writeheader()
w.writerow({'x': 1, 'y': 2})
w.writerows([{'x': 3}, {'y': 'a;b'}])
print(out.getvalue())
try:
    w.writerow({'x': 1, 'z': 2})
except ValueError as e:
    print(e)
out = io.StringIO()
csv.writer(out, delimiter=';', quoting=csv.QUOTE_ALL).writerow([1, 'a', 'b"c'])
csv.writer(out, delimiter='\t', quoting=csv.QUOTE_NONNUMERIC, quotechar="'").writerow([1, 'a', "it's"])
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar='\\').writerow([1, 'a,b', 'c'])
csv.writer(out, dialect='excel-tab').writerow([1, 2])
csv.writer(out).writerow([''])
csv.writer(out).writerow([])
csv.writer(out, lineterminator='\n').writerows([(1, 2), (3, 4)])
print(repr(out.getvalue()))
print(list(csv.reader(['a,b,c', '1,"x,y",3', '"he said ""hi""",,', '', ' a, b'])))
print(list(csv.reader(['a; b;"c;d"'], delimiter=';', skipinitialspace=True)), list(csv.reader(["'x','y''z'"], quotechar="'")))
print(list(csv.reader(['1,2.5,"x"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a\\,b,c'], escapechar='\\')), list(csv.reader(['"open', 'field",x'])))
print(list(csv.DictReader(['a,b', '1', '1,2,3'], restkey='more', restval='none')), list(csv.DictReader(['1,2'], fieldnames=['p', 'q'])))
for wrong in [lambda: csv.writer(5), lambda: csv.reader(['a'], delimiter='ab'), lambda: csv.writer(io.StringIO()).writerow(5), lambda: list(csv.reader([b'a'])), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b'])]:
    try:
        wrong()
    except (TypeError, csv.Error) as e:
        print(type(e).__name__, e)
