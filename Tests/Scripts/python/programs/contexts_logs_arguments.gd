import contextlib, time, io, sys, logging, csv, json, argparse, datetime as dt
@contextlib.contextmanager
def section(name):
    print(f'<{name}>')
    try: yield name.upper()
    except ValueError as e: print('caught', e)
    finally: print(f'</{name}>')
with section('one') as s: print(s); raise ValueError('boom')
class Tx:
    def __enter__(self): print('begin'); return self
    def __exit__(self, t, v, tb): print('rollback' if t else 'commit', t and t.__name__, v); return t is KeyError
with Tx(): pass
with Tx(): raise KeyError('k')
with contextlib.ExitStack() as st:
    st.callback(print, 'cb1'); st.enter_context(Tx()); st.push(lambda *a: print('push', a[0])); print('body')
buf = io.StringIO()
with contextlib.redirect_stdout(buf): print('hidden')
print(repr(buf.getvalue()))
with contextlib.suppress(ZeroDivisionError, KeyError): 1 / 0
@section('deco')
def f(): print('in f')
f()
log = logging.getLogger('app.db'); h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(message)s')); log.addHandler(h); log.setLevel(logging.DEBUG); log.propagate = False
log.debug('x=%d %s', 5, 'y'); log.warning('warn'); log.error('err %(a)s', {'a': 1})
ad = logging.LoggerAdapter(log, {'user': 'bob'}); ad.info('hi'); print(ad)
class Ctx(logging.Filter):
    def filter(self, r): r.tag = 'T'; return r.levelno != logging.INFO
log.addFilter(Ctx()); log.info('dropped'); h.setFormatter(logging.Formatter('{tag} {message} {levelno}', style='{')); log.critical('crit'); print(log, logging.getLevelName(30), log.isEnabledFor(5), logging.makeLogRecord({'msg': 'm', 'levelname': 'L'}).getMessage())
rows = [{'name': 'a,b', 'n': 1}, {'name': 'q"x', 'n': 2.5}]
out = io.StringIO(); w = csv.DictWriter(out, ['name', 'n']); w.writeheader(); w.writerows(rows); print(out.getvalue()); print(list(csv.DictReader(io.StringIO(out.getvalue())))); print(list(csv.reader(['a;b;"c;d"', '1;2;3'], delimiter=';', quotechar='"')))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (dt.date, dt.datetime)): return o.isoformat()
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'d': dt.date(2024, 2, 29), 's': {3, 1}, 'n': None, 'f': 1.5, 'u': 'é'}, cls=Enc, sort_keys=True), json.dumps([1, [2, {'a': 3}]], indent=1), json.dumps({'a': 1}, separators=(',', ':')), json.loads('{"a": [1, 2.5, null, true]}'), json.dumps('é', ensure_ascii=False))
for bad in ('{', '[1,]', '{"a" 1}', 'nul', '"x'):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno)
try: json.dumps({1, 2})
except TypeError as e: print(e)
print(json.loads('{"x": 1}', object_hook=lambda d: tuple(d.items())), json.loads('1.1', parse_float=str), json.dumps({1: 'a', None: 'b', True: 'c'}))
ap = argparse.ArgumentParser(prog='tool', description='A tool.')
ap.add_argument('path', help='the file'); ap.add_argument('-n', '--num', type=int, default=3, help='count (default: %(default)s)'); ap.add_argument('-v', '--verbose', action='count', default=0); ap.add_argument('--mode', choices=['r', 'w'], default='r'); ap.add_argument('--tags', nargs='*', default=[])
sub = ap.parse_args(['f.txt', '-n', '5', '-vv', '--tags', 'a', 'b']); print(sub, sub.num + 1, vars(sub)); ap.print_help()
sp = argparse.ArgumentParser(prog='git'); ss = sp.add_subparsers(dest='cmd', required=True); a = ss.add_parser('add', help='add it'); a.add_argument('files', nargs='+'); a.set_defaults(func=lambda ns: print('adding', ns.files)); ns = sp.parse_args(['add', 'x', 'y']); ns.func(ns); print(ns.cmd); sp.print_usage()
for argv in (['--num', 'x', 'p'], ['p', '--mode', 'z'], []):
    try: ap.parse_args(argv)
    except SystemExit as e: print('exit', e.code)
# compare: standard output only
