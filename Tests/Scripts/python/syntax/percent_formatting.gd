print('%d %s %r %.2f' % (3, 'text', 'text', 2.71828))
print('%5d|%-5d|%05d|%+d|%x|%o|%e|%g' % (42, 42, 42, 42, 255, 8, 12345.678, 0.0001))
print('%(name)s is %(age)d' % {'name': 'Ada', 'age': 36}, '100%%' % ())
print('%10s|%-10s|%.2s' % ('right', 'left', 'cut'), '%c%c' % (72, 'i'), '%s' % (None,))
for template, values in (('%d', 'a'), ('%s %s', ('a',)), ('%d', (1, 2)), ('%y', 1)):
    try:
        template % values
    except (TypeError, ValueError) as error:
        print(error)
