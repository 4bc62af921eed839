# The special methods of built-in types are there by name: what is printed is what is missing.
import math


def g():
    yield 1


class C:
    def m(self): pass

    @property
    def p(self): return 1

    @staticmethod
    def s(): pass

    @classmethod
    def c(cls): pass


print('int', [n for n in '''
__abs__ __add__ __and__ __bool__ __ceil__ __class__ __delattr__ __dir__ __divmod__
__doc__ __eq__ __float__ __floor__ __floordiv__ __format__ __ge__ __getattribute__
__getnewargs__ __getstate__ __gt__ __hash__ __index__ __init__ __init_subclass__ __int__
__invert__ __le__ __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __new__ __or__ __pos__
__pow__ __radd__ __rand__ __rdivmod__ __reduce__ __reduce_ex__ __repr__ __rfloordiv__
__rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__
__rtruediv__ __rxor__ __setattr__ __sizeof__ __str__ __sub__ __subclasshook__ __truediv__
__trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes
imag numerator real to_bytes
'''.split() if not hasattr(5, n)])
print('float', [n for n in '''
__abs__ __add__ __bool__ __ceil__ __class__ __delattr__ __dir__ __divmod__ __doc__ __eq__
__float__ __floor__ __floordiv__ __format__ __ge__ __getattribute__ __getnewargs__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __int__ __le__ __lt__ __mod__
__mul__ __ne__ __neg__ __new__ __pos__ __pow__ __radd__ __rdivmod__ __reduce__
__reduce_ex__ __repr__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__
__rtruediv__ __setattr__ __sizeof__ __str__ __sub__ __subclasshook__ __truediv__
__trunc__ as_integer_ratio conjugate fromhex hex imag is_integer real
'''.split() if not hasattr(1.5, n)])
print('bool', [n for n in '''
__abs__ __add__ __and__ __bool__ __ceil__ __class__ __delattr__ __dir__ __divmod__
__doc__ __eq__ __float__ __floor__ __floordiv__ __format__ __ge__ __getattribute__
__getnewargs__ __getstate__ __gt__ __hash__ __index__ __init__ __init_subclass__ __int__
__invert__ __le__ __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __new__ __or__ __pos__
__pow__ __radd__ __rand__ __rdivmod__ __reduce__ __reduce_ex__ __repr__ __rfloordiv__
__rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__
__rtruediv__ __rxor__ __setattr__ __sizeof__ __str__ __sub__ __subclasshook__ __truediv__
__trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes
imag numerator real to_bytes
'''.split() if not hasattr(True, n)])
print('str', [n for n in '''
__add__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getitem__ __getnewargs__ __getstate__ __gt__ __hash__ __init__
__init_subclass__ __iter__ __le__ __len__ __lt__ __mod__ __mul__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __rmod__ __rmul__ __setattr__ __sizeof__ __str__
__subclasshook__ capitalize casefold center count encode endswith expandtabs find format
format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric
isprintable isspace istitle isupper join ljust lower lstrip maketrans partition
removeprefix removesuffix rfind rindex rjust rpartition rsplit rstrip split splitlines
startswith strip swapcase title translate upper zfill
'''.split() if not hasattr('a', n)])
print('bytes', [n for n in '''
__add__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getitem__ __getnewargs__ __getstate__ __gt__ __hash__ __init__
__init_subclass__ __iter__ __le__ __len__ __lt__ __mod__ __mul__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __rmod__ __rmul__ __setattr__ __sizeof__ __str__
__subclasshook__ capitalize center count decode endswith expandtabs find fromhex hex
index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower
lstrip maketrans partition removeprefix removesuffix rfind rindex rjust rpartition rsplit
rstrip split splitlines startswith strip swapcase title translate upper zfill
'''.split() if not hasattr(b'a', n)])
print('bytearray', [n for n in '''
__add__ __class__ __contains__ __delattr__ __delitem__ __dir__ __doc__ __eq__ __format__
__ge__ __getattribute__ __getitem__ __getstate__ __gt__ __hash__ __iadd__ __init__
__init_subclass__ __iter__ __le__ __len__ __lt__ __mod__ __mul__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __rmul__ __setattr__ __setitem__ __sizeof__ __str__
__subclasshook__ append capitalize center clear copy count decode endswith expandtabs
extend find fromhex hex index insert isalnum isalpha isascii isdigit islower isspace
istitle isupper join ljust lower lstrip maketrans partition pop remove removeprefix
removesuffix reverse rfind rindex rjust rpartition rsplit rstrip split splitlines
startswith strip swapcase title translate upper zfill
'''.split() if not hasattr(bytearray(b'a'), n)])
print('list', [n for n in '''
__add__ __class__ __contains__ __delattr__ __delitem__ __dir__ __doc__ __eq__ __format__
__ge__ __getattribute__ __getitem__ __getstate__ __gt__ __hash__ __iadd__ __imul__
__init__ __init_subclass__ __iter__ __le__ __len__ __lt__ __mul__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __reversed__ __rmul__ __setattr__ __setitem__
__sizeof__ __str__ __subclasshook__ append clear copy count extend index insert pop
remove reverse sort
'''.split() if not hasattr([1], n)])
print('tuple', [n for n in '''
__add__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getitem__ __getnewargs__ __getstate__ __gt__ __hash__ __init__
__init_subclass__ __iter__ __le__ __len__ __lt__ __mul__ __ne__ __new__ __reduce__
__reduce_ex__ __repr__ __rmul__ __setattr__ __sizeof__ __str__ __subclasshook__ count
index
'''.split() if not hasattr((1,), n)])
print('dict', [n for n in '''
__class__ __contains__ __delattr__ __delitem__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getitem__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
__ior__ __iter__ __le__ __len__ __lt__ __ne__ __new__ __or__ __reduce__ __reduce_ex__
__repr__ __reversed__ __ror__ __setattr__ __setitem__ __sizeof__ __str__ __subclasshook__
clear copy fromkeys get items keys pop popitem setdefault update values
'''.split() if not hasattr({1:2}, n)])
print('set', [n for n in '''
__and__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getstate__ __gt__ __hash__ __iand__ __init__ __init_subclass__ __ior__
__isub__ __iter__ __ixor__ __le__ __len__ __lt__ __ne__ __new__ __or__ __rand__
__reduce__ __reduce_ex__ __repr__ __ror__ __rsub__ __rxor__ __setattr__ __sizeof__
__str__ __sub__ __subclasshook__ __xor__ add clear copy difference difference_update
discard intersection intersection_update isdisjoint issubset issuperset pop remove
symmetric_difference symmetric_difference_update union update
'''.split() if not hasattr({1}, n)])
print('frozenset', [n for n in '''
__and__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__
__len__ __lt__ __ne__ __new__ __or__ __rand__ __reduce__ __reduce_ex__ __repr__ __ror__
__rsub__ __rxor__ __setattr__ __sizeof__ __str__ __sub__ __subclasshook__ __xor__ copy
difference intersection isdisjoint issubset issuperset symmetric_difference union
'''.split() if not hasattr(frozenset([1]), n)])
print('range', [n for n in '''
__bool__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getitem__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
__iter__ __le__ __len__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__
__reversed__ __setattr__ __sizeof__ __str__ __subclasshook__ count index start step stop
'''.split() if not hasattr(range(3), n)])
print('slice', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ indices
start step stop
'''.split() if not hasattr(slice(1), n)])
print('None', [n for n in '''
__bool__ __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
'''.split() if not hasattr(None, n)])
print('Ellipsis', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
'''.split() if not hasattr(..., n)])
print('NotImplemented', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
'''.split() if not hasattr(NotImplemented, n)])
print('keys', [n for n in '''
__and__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__
__len__ __lt__ __ne__ __new__ __or__ __rand__ __reduce__ __reduce_ex__ __repr__
__reversed__ __ror__ __rsub__ __rxor__ __setattr__ __sizeof__ __str__ __sub__
__subclasshook__ __xor__ isdisjoint mapping
'''.split() if not hasattr({1:2}.keys(), n)])
print('values', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __len__ __lt__
__ne__ __new__ __reduce__ __reduce_ex__ __repr__ __reversed__ __setattr__ __sizeof__
__str__ __subclasshook__ mapping
'''.split() if not hasattr({1:2}.values(), n)])
print('items', [n for n in '''
__and__ __class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__
__len__ __lt__ __ne__ __new__ __or__ __rand__ __reduce__ __reduce_ex__ __repr__
__reversed__ __ror__ __rsub__ __rxor__ __setattr__ __sizeof__ __str__ __sub__
__subclasshook__ __xor__ isdisjoint mapping
'''.split() if not hasattr({1:2}.items(), n)])
print('listiter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __length_hint__
__lt__ __ne__ __new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(iter([1]), n)])
print('tupleiter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __length_hint__
__lt__ __ne__ __new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(iter((1,)), n)])
print('striter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __length_hint__
__lt__ __ne__ __new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(iter('a'), n)])
print('dictiter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __length_hint__
__lt__ __ne__ __new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(iter({1:2}), n)])
print('setiter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __length_hint__
__lt__ __ne__ __new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(iter({1}), n)])
print('rangeiter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __length_hint__
__lt__ __ne__ __new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(iter(range(3)), n)])
print('reversed', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __ne__
__new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__
'''.split() if not hasattr(reversed([1]), n)])
print('enumerate', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __ne__
__new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__
'''.split() if not hasattr(enumerate([1]), n)])
print('zip', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __ne__
__new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__
'''.split() if not hasattr(zip([1]), n)])
print('map', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __ne__
__new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__
'''.split() if not hasattr(map(str,[1]), n)])
print('filter', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __ne__
__new__ __next__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__
'''.split() if not hasattr(filter(None,[1]), n)])
print('gen', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __name__
__ne__ __new__ __next__ __qualname__ __reduce__ __reduce_ex__ __repr__ __setattr__
__sizeof__ __str__ __subclasshook__ close gi_code gi_frame gi_running gi_suspended
gi_yieldfrom send throw
'''.split() if not hasattr(g(), n)])
print('function', [n for n in '''
__call__ __class__ __closure__ __code__ __defaults__ __delattr__ __dict__ __dir__ __doc__
__eq__ __format__ __ge__ __get__ __getattribute__ __getstate__ __globals__ __gt__
__hash__ __init__ __init_subclass__ __kwdefaults__ __le__ __lt__ __module__ __name__
__ne__ __new__ __qualname__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__ __globals__
'''.split() if not hasattr(g, n)])
print('builtin', [n for n in '''
__call__ __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __name__
__ne__ __new__ __qualname__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(len, n)])
print('method', [n for n in '''
__call__ __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __func__ __ge__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__
__ne__ __new__ __reduce__ __reduce_ex__ __repr__ __self__ __setattr__ __sizeof__ __str__
__subclasshook__
'''.split() if not hasattr(C().m, n)])
print('boundbuiltin', [n for n in '''
__call__ __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __name__
__ne__ __new__ __qualname__ __reduce__ __reduce_ex__ __repr__ __self__ __setattr__
__sizeof__ __str__ __subclasshook__
'''.split() if not hasattr([].append, n)])
print('class', [n for n in '''
__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__
__new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
c m p s
'''.split() if not hasattr(C, n)])
print('type', [n for n in '''
__base__ __bases__ __call__ __class__ __delattr__ __dict__ __dir__ __doc__ __eq__
__format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__
__init_subclass__ __instancecheck__ __le__ __lt__ __module__ __mro__ __name__ __ne__
__new__ __or__ __prepare__ __qualname__ __reduce__ __reduce_ex__ __repr__ __ror__
__setattr__ __sizeof__ __str__ __subclasscheck__ __subclasses__ __subclasshook__ mro
'''.split() if not hasattr(type, n)])
print('int type', [n for n in '''
__abs__ __add__ __and__ __bool__ __ceil__ __class__ __delattr__ __dir__ __divmod__
__doc__ __eq__ __float__ __floor__ __floordiv__ __format__ __ge__ __getattribute__
__getnewargs__ __getstate__ __gt__ __hash__ __index__ __init__ __init_subclass__ __int__
__invert__ __le__ __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __new__ __or__ __pos__
__pow__ __radd__ __rand__ __rdivmod__ __reduce__ __reduce_ex__ __repr__ __rfloordiv__
__rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__
__rtruediv__ __rxor__ __setattr__ __sizeof__ __str__ __sub__ __subclasshook__ __truediv__
__trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes
imag numerator real to_bytes
'''.split() if not hasattr(int, n)])
print('instance', [n for n in '''
__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__
__new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
c m p s
'''.split() if not hasattr(C(), n)])
print('object', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
'''.split() if not hasattr(object(), n)])
print('property', [n for n in '''
__class__ __delattr__ __delete__ __dir__ __doc__ __eq__ __format__ __ge__ __get__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
__isabstractmethod__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__
__set__ __set_name__ __setattr__ __sizeof__ __str__ __subclasshook__ deleter fdel fget
fset getter setter
'''.split() if not hasattr(C.__dict__['p'], n)])
print('staticmethod', [n for n in '''
__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __func__ __ge__ __get__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
__isabstractmethod__ __le__ __lt__ __module__ __name__ __ne__ __new__ __qualname__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
__wrapped__
'''.split() if not hasattr(C.__dict__['s'], n)])
print('classmethod', [n for n in '''
__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __func__ __ge__ __get__
__getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
__isabstractmethod__ __le__ __lt__ __module__ __name__ __ne__ __new__ __qualname__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
__wrapped__
'''.split() if not hasattr(C.__dict__['c'], n)])
print('super', [n for n in '''
__class__ __delattr__ __dir__ __eq__ __format__ __ge__ __getattribute__ __getstate__
__gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__
__reduce_ex__ __repr__ __self__ __self_class__ __setattr__ __sizeof__ __str__
__subclasshook__ __thisclass__
'''.split() if not hasattr(super(C,C()), n)])
print('module', [n for n in '''
__doc__ __name__ acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh
degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd
hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf
nan nextafter perm pi pow prod radians remainder sin sinh sqrt tan tanh tau trunc ulp
'''.split() if not hasattr(math, n)])
print('exception', [n for n in '''
__cause__ __class__ __context__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__
__ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__
__lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__ __suppress_context__ __traceback__ add_note args with_traceback
'''.split() if not hasattr(ValueError(1), n)])
print('code', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
co_argcount co_cellvars co_filename co_firstlineno co_flags co_freevars co_kwonlyargcount
co_name co_nlocals co_posonlyargcount co_qualname co_varnames
'''.split() if not hasattr(g.__code__, n)])
print('alias', [n for n in '''
__add__ __args__ __class__ __class_getitem__ __contains__ __delattr__ __delitem__ __dir__
__doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __iadd__
__imul__ __init__ __init_subclass__ __iter__ __le__ __len__ __lt__ __mro_entries__
__mul__ __ne__ __new__ __origin__ __parameters__ __reduce__ __reduce_ex__ __repr__
__reversed__ __rmul__ __setattr__ __setitem__ __sizeof__ __str__ __subclasshook__
__unpacked__ append clear copy count extend index insert pop remove reverse sort
'''.split() if not hasattr(list[int], n)])
print('union', [n for n in '''
__args__ __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__or__ __parameters__ __reduce__ __reduce_ex__ __repr__ __ror__ __setattr__ __sizeof__
__str__ __subclasshook__
'''.split() if not hasattr(int|str, n)])
print('mappingproxy', [n for n in '''
__class__ __contains__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__
__getattribute__ __getitem__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
__iter__ __le__ __len__ __lt__ __ne__ __new__ __or__ __reduce__ __reduce_ex__ __repr__
__ror__ __setattr__ __sizeof__ __str__ __subclasshook__ copy get items keys values
'''.split() if not hasattr(C.__dict__, n)])
print('cell', [n for n in '''
__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__
__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__
__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
cell_contents
'''.split() if not hasattr((lambda x: lambda: x)(1).__closure__[0], n)])
