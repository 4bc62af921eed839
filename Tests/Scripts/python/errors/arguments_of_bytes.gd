# What the methods of bytes say of other arguments.
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
for n in ['find','count','index','rfind','startswith','endswith','replace','split','join','strip','partition','removeprefix']:
    for a in [[], 1, 300, None, 1.5, 'a', True, ('a',), (1, b'a'), (1,)]:
        t(getattr(b'abc', n), a)
t(lambda: 10**30 in b'a'); t(lambda: -1 in b'a'); t(lambda: [] in b'a'); t(lambda: True in b'\x01')
