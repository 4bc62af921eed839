total = 1 + \
    2 + \
    3
print(total)
text = 'one \
line'
print(text)
if total == 6 and \
        text:
    print('both')
assert total > 0, \
    'never'
