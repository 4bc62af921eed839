# What bound methods and iterators of texts say of themselves; where unclosed texts begin.
class D:
    def size(self): pass
p = D()
for f in (lambda: p.size.foo, lambda: p.size.to_bytes, lambda: D.size.foo, lambda: [].append.foo, lambda: f'{p.size.zip!r}', lambda: iter('abc').foo, lambda: iter('é').foo, lambda: p.size.__name__, lambda: p.size.__self__ is p, lambda: setattr(p.size, 'x', 1), lambda: delattr(p.size, 'x')):
    try: print(f())
    except AttributeError as e: print(e)
print(type(iter('abc')), type(iter('é')), type(iter('')))
for s in ('b"', 'rb"', 'x = b"ab', 'f"abc', 'x = f"""a\nb', "b'''", 'x = (1, r"a', 'print("a" "b', "u'"):
    for mode in ('eval', 'exec'):
        try: compile(s, 'n', mode)
        except SyntaxError as e: print(mode, repr(s), e.args)
for t in ('%Ü', '%y', '%é %d', '%(a)Ü', '%5Ü', '%', '%5'):
    for a in (1, (1, 2), {'a': 1}, {b'a': 1}):
        for k in (t, t.encode()):
            try: print(k % a)
            except Exception as e: print(k, a, type(e).__name__, e)
