# str.format: automatic, numbered and named fields.
print('{} and {}'.format(1, 'two'))
print('{0} {1} {0}'.format('a', 'b'))
print('{x} {y:.2f}'.format(x=1, y=2.5))
print('{:5d}|{:<5}|{:>7.3f}|{:e}'.format(42, 'ab', 3.14159, 12345.678))
print('{0[1]} {0[0]}'.format([10, 20]), '{d[key]}'.format(d={'key': 'value'}))
print('{!r} {!s}'.format('text', 'text'))
print('{{}} {}'.format('braces'))
print('{:{}}|{:{w}.{p}f}|'.format('pad', 6, 2.71828, w=8, p=2))
print('Epoch [{}/{}], weight:{}, Loss: {:.4f}'.format(100, 1000, [0.5], 14.18031))
print('{:,} {:%} {:x}'.format(1234567, 0.25, 255))
print('{0.real} {0.imag}'.format(3))
for text in ['{} {}', '{1}', '{name}']:
    try:
        print(text.format('only'))
    except (IndexError, KeyError) as error:
        print(type(error).__name__, error)
