rows = [('model', 'parameters', 'loss'), ('linear', 3, 0.51234), ('small net', 1_204, 0.1), ('large net', 1_500_000, 0.00987)]
widths = [max(len(str(row[i])) for row in rows) for i in range(3)]
for number, (name, count, loss) in enumerate(rows):
    if number == 0:
        print(f'{name:<{widths[0]}}  {count:>{widths[1]}}  {loss:>{widths[2]}}')
        print('  '.join('-' * width for width in widths))
    else:
        print(f'{name:<{widths[0]}}  {count:>{widths[1]},}  {loss:>{widths[2]}.3f}')
print('%-10s|%8.3e|%+d' % ('total', 1504207, 7))
print('{:=^30}'.format(' end '))
for i in range(0, 21, 5):
    done = i / 20
    print(f'\r[{"#" * i}{"." * (20 - i)}] {done:4.0%}', end='\n')
