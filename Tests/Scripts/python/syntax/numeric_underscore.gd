print(1_000_000, 0xff_ff, 0b1010_1010, 1_0.0_1, 1e1_0, 0o7_7)
print(int('1_000'), float('1_0.5'), f'{1000000:_}')
for text in ('1__0', '_1', '1_'):
    try:
        int(text)
    except ValueError as error:
        print(error)
