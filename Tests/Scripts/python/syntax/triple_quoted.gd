poem = """Roses are red,
  'violets' are "blue",
and \
this is one line."""
print(poem)
print('''a'b''c''', len("""\n"""), repr("""tab	and
line"""))
