# What a comprehension takes from its function, and finds empty.
def f():
    if False: a = 1
    return [a for i in [1]]
def g():
    if False: a = 1
    return (1 for i in [a for j in [1]])
def h():
    if False: a = 1
    return (a for i in [1])
def k():
    if False: a = 1
    return [1 for i in [a for j in [1]]]
def l():
    if False: a = 1
    return [1 for i in [a]]
def m():
    if False: a = 1
    return (1 for i in [a])
def n():
    if False: a = 1
    return [1 for i in (a for j in [1])]
def o():
    if False: a = 1
    return [1 for i in [1] for k in [a]]
def p():
    if False: a = 1
    return list(1 for i in [1] if [a for q in [2]])
def q():
    if False: a = 1
    return [[a for q in [2]] for r in [1]]
for fn in (f, g, h, k, l, m, n, o, p, q):
    try: print(fn.__name__, list(fn()))
    except NameError as e: print(fn.__name__, type(e).__name__, e)
