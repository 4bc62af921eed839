# A comment reaches to the end of its line.
x = 1  # behind code
# print('never')
print(x)  # '#' begins one, but not in a text:
print('# no comment', "a # b")
if x:
    # A block may begin with one,
    print('block')
# and end with one that stands less deep.
    print('still the block')
