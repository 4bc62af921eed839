# Strings: quotes, escapes, raw, triple, joined.
print('single', "double", 'it\'s', "say \"hi\"", "it's", 'say "hi"')
print('a\tb\\c')
print("line one\nline two")
print(r'raw \n stays', R"C:\new")
print('''three
lines of
text''')
print("""quotes "inside" are 'fine'""")
print("joined " "by " 'the parser')
print("a long \
line")
print('\x41\u00e9\U0001F600\101\0'[:4])
print(repr('plain'), repr("it's"), repr('say "hi"'), repr('both \' and "'))
print(repr("tab\tnewline\nback\\slash\r"), repr('\x00\x7f\x1b'), repr("é😀"))
print(["it's", 'x\n', "é"], ('a',), {'k': 'v'})
print('' == "", 'a' 'b' == 'ab', len("\n"), len(r"\n"))
