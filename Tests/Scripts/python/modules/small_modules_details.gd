import copy, operator, types, sys, time, keyword, reprlib, graphlib, calendar, string, textwrap, unicodedata, contextlib, heapq, bisect
class A:
    def __init__(self): self.x = [1]
    def __reduce__(self): return (mk, (5,), {'z': 1})
def mk(n): a = A(); a.n = n; return a
b = copy.copy(A()); print(vars(b)); c = copy.deepcopy(A()); print(vars(c))
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = [1]; t = copy.deepcopy(s); print(t.a, t.a is s.a, copy.copy(s).a is s.a, hasattr(t, 'b'))
class G:
    def __init__(self): self.v = 1; self.cache = 2
    def __getstate__(self): d = self.__dict__.copy(); del d['cache']; return d
    def __setstate__(self, st): self.__dict__.update(st); self.cache = 'new'
print(vars(copy.copy(G())), vars(copy.deepcopy(G())))
class K:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(K()), copy.deepcopy(K()), copy.deepcopy([K()]))
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, issubclass(copy.Error, Exception))
class P: pass
p = P(); p.self = p; q = copy.deepcopy(p); print(q.self is q)
print(P().__reduce_ex__(4)[1:3], p.__getstate__() is not None, P().__getstate__(), object().__sizeof__() > 0, P().__dir__()[:0])
print(operator.length_hint([1, 2]), operator.length_hint(iter([1, 2, 3])), operator.length_hint(iter(range(5))), operator.length_hint(5, 7), operator.ilshift(1, 3), operator.irshift(8, 1))
m = types.ModuleType('mm', 'docs'); m.x = 5; print(m.x, m.__name__, m.__doc__, m)
print(types.MappingProxyType({'a': 1}), len(types.MappingProxyType({1: 2})), types.GenericAlias(list, (int,)), types.new_class('Z', (P,), {}, lambda ns: ns.update(q=1)).q, isinstance(P.__dict__, types.MappingProxyType))
ro = types.MappingProxyType({'a': 1})
try: ro['b'] = 1
except TypeError as e: print(e)
try: del ro['a']
except TypeError as e: print(e)
print(ro['a'], ro.get('zz'), list(ro.items()), ro == {'a': 1}, ro | {'b': 2}, 'a' in ro, repr(ro), list(reversed(ro)))
print(type(ro), types.SimpleNamespace(a=1, b='x'), types.FunctionType, types.GeneratorType, types.CodeType, types.UnionType, types.NoneType)
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.maxunicode, sys.getdefaultencoding(), sys.float_info.max, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.modulus, sys.byteorder, sys.float_repr_style, sys.flags.optimize)
sys.displayhook(None); sys.displayhook([1])
try: raise ValueError('x')
except ValueError: print(repr(sys.exception()), sys.exc_info()[0])
print(sys.exception(), sys.get_int_max_str_digits())
sys.set_int_max_str_digits(5000); print(len(str(10 ** 4500)), len(f'{10**4400}')); sys.set_int_max_str_digits(0); print(len(str(10 ** 6000)), len(str(int('1' * 6000))))
try: sys.set_int_max_str_digits(5)
except ValueError as e: print(e)
print(time.clock_gettime(time.CLOCK_MONOTONIC) > 0, time.thread_time() >= 0, time.get_clock_info('monotonic').monotonic)
print(keyword.iskeyword('for'), keyword.iskeyword('foo'), keyword.softkwlist, len(keyword.kwlist))
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,)), reprlib.repr(10**60))
ts = graphlib.TopologicalSorter({'D': {'B', 'C'}, 'B': {'A'}}); ts.add('C', 'A'); print(list(ts.static_order())[0], list(ts.static_order())[-1:] if False else '')
try: list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())
except graphlib.CycleError as e: print(e.args[0], e.args[1])
print(calendar.month(2024, 2)); print(calendar.isleap(2000), calendar.leapdays(1900, 2001), calendar.monthrange(2023, 2), calendar.weekday(2024, 2, 29), calendar.month_name[3], calendar.day_abbr[0], list(calendar.month_abbr)[:3])
print(calendar.monthcalendar(2024, 9)); print(calendar.TextCalendar(6).formatmonth(2023, 10, 3, 1)); print(calendar.calendar(2024)); print(calendar.timegm((2024, 1, 2, 3, 4, 5)))
try: calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e: print(e)
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:200]); print(list(calendar.Calendar(6).itermonthdays2(2024, 2))[:5], [str(d) for d in calendar.Calendar().itermonthdates(2024, 2)][:3], calendar.weekheader(3))
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str): return kwargs.get(key, f'<{key}>')
        return super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        if spec == 'up': return str(value).upper()
        return super().format_field(value, spec)
print(F().format('{a} {b} {0:>{w}} {1!r} {c:up} {{}}', 1, 'x', b=2, w=4, c='q'), string.Formatter().format('{} {} {x.real} {y[0]}', 1, 2, x=3, y=[4]))
print(list(string.Formatter().parse('a{b!r:>3}c{{d')), string.capwords('hello  world'))
try: string.Formatter().format('{} {0}', 1)
except ValueError as e: print(e)
print(unicodedata.decimal('5'), unicodedata.digit('²'), unicodedata.numeric('½'), unicodedata.lookup('GREEK SMALL LETTER ALPHA'), unicodedata.name('é'), unicodedata.mirrored('('), unicodedata.is_normalized('NFC', 'é'), unicodedata.decimal('x', None))
print(iter([1, 2]).__length_hint__(), [].__class_getitem__ if False else '', list.__class_getitem__(int), {1: 2}.keys().__len__(), {1: 2}.items().__contains__((1, 2)), {1}.__ior__({2}), [1].__imul__(2), '%s'.__rmod__('%s'))
class X:
    @property
    def p(self): return 5
    @p.setter
    def p(self, v): self._v = v
    @staticmethod
    def st(): 'sdoc'
    @classmethod
    def cl(cls): return cls
x = X(); pr = X.__dict__['p']; print(pr.__get__(x), pr.fget.__name__); pr.__set__(x, 9); print(x._v, X.__dict__['st'].__name__, X.__dict__['st'].__get__(x)(), X.__dict__['cl'].__get__(None, X)() is X, X.__dict__['st'].__doc__)
class Y(X):
    def m(self): s = super(); return s.__self__ is self, s.__thisclass__, s.__self_class__
print(Y().m(), object().__eq__(5), (5).__lt__('a'), None.__lt__(3), [].__hash__, list.__hash__, {}.__hash__)
