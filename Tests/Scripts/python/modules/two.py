import one
y = 2
try:
    print(one.x)
except AttributeError as e:
    print(e)
try:
    from one import x
except ImportError as e:
    print(str(e).split(' (/')[0])
