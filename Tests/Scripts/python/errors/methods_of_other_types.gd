import functools
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
t(str.upper, 1); t(str.upper); t(list.append, (), 1); t(list.append); t(dict.get, [], 1); t(int.__add__, 'a', 1); t(int.bit_length, 2.0)
t(str.join, 1, []); t(bytes.decode, 'a'); t(set.add, {}, 1); t(float.hex, 1); t(tuple.index, [], 1); t(str.__len__, 1); t(int.__add__)
t(dict.fromkeys); t(list.sort, 1); t(str.format); t(str.format, 1); t(str.__getitem__, 'abc', 'x'); t(set.__or__, 1, 2); t(list.__getitem__, [1], 'a')
t(dict.__getitem__, {}, 1); t(dict.__getitem__, 1, 1); t(list.__len__, 1); t(type.mro, 1); t(object.__repr__); t(str.__str__, 1)
t(functools.reduce, max, 5); t(functools.reduce, max, []); t(functools.reduce, max, 5, 6)
t(eval, "1\0"); t(exec, "1\0"); t(compile, "1\0", "a", "eval")
class A(int): pass
t(A.bit_length, 2.0); t(A.__add__, 2.0, 1); t(bool.__and__, 2.0, 1)
