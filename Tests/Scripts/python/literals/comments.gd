# A comment stands alone,
x = 1  # or after a statement.

    # An indented comment changes nothing.
if x:
        # nor does one inside a block
    y = 2
  # nor one at an odd depth
    print(x, y)   # "quotes" 'in' it
print("# not a comment")
values = [
    1,  # first

    2,  # second
]
print(values)
"""A string standing alone is a comment of a kind."""
z = x + \
    y
print(z); print(z + 1)
