def larger(a, b):
    return a if a > b else b

x = larger(1, 'two') + 1
