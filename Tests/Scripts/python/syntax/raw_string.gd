print(r'C:\new\table', R"\d+\s", len(r'\n'), r'\'', r'''a\
b''')
print(r'$\alpha + \beta$', rb'\x00', Rb'\t' == b'\\t')
name = 'x'
print(rf'\{name}\n', fr"{name}\d")
