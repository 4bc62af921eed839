# The older way of formatting, with %.
print('%d %s %f' % (3, 'text', 2.5))
print('%.3f' % 3.14159, '%5d|' % 42, '%-5d|' % 42, '%05d' % 42, '%+d' % 42)
print('%s' % 'one', '%s' % [1, 2], '%s' % None, '%r' % 'quoted')
print('%e %.2e %g %G' % (12345.678, 0.00012, 0.00001, 1e20))
print('%x %X %o %#x' % (255, 255, 8, 255))
print('100%%: %d%%' % 99)
print('%(name)s is %(value).2f' % {'name': 'loss', 'value': 0.5})
print('%10s|%-10s|%.2s|' % ('right', 'left', 'cut'))
print('%*d|%.*f' % (6, 42, 2, 3.14159))
print('%d' % 3.9, '%s %s' % ((1, 2), 3), '%c%c' % ('a', 98))
print('epoch %2d loss %8.4f' % (7, 0.1234567))
for template, values in [('%d %d', (1,)), ('%d', ('x',)), ('%s', (1, 2))]:
    try:
        print(template % values)
    except TypeError as error:
        print(error)
