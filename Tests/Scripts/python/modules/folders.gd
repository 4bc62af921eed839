# os, os.path, glob and shutil.
import glob, os, shutil

os.makedirs('d/e/f')
for path in ['d/e/f/x.txt', 'd/y.txt', 'd/z.csv']:
    with open(path, 'w') as f:
        f.write('yyy')
print(sorted(os.listdir('d')), 'd' in os.listdir())
print(os.path.isdir('d/e'), os.path.isfile('d/e'), os.path.exists('d/zz'), os.path.isfile('d/y.txt'))
print(os.path.getsize('d/y.txt'), os.stat('d/y.txt').st_size, os.path.getmtime('d/y.txt') > 1e9)
print([(a, sorted(b), sorted(c)) for a, b, c in os.walk('d')])
print([(a, sorted(b), sorted(c)) for a, b, c in os.walk('d', topdown=False)])
print(sorted(glob.glob('d/*.txt')), sorted(glob.glob('d/*')), sorted(glob.glob('d/**/*.txt', recursive=True)))
print(glob.glob('d/[xy].*'), glob.glob('nope*'), sorted(glob.glob('d/*/')), glob.glob('d/?.txt'))
def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(type(e).__name__, e)
attempt(os.makedirs, 'd/e')
attempt(os.mkdir, 'q/r')
attempt(os.mkdir, 'd')
attempt(os.remove, 'nope')
attempt(os.rmdir, 'd')
attempt(os.listdir, 'nope')
attempt(os.path.getsize, 'nope')
attempt(os.stat, 'nope')
os.makedirs('d/e', exist_ok=True)
os.rename('d/y.txt', 'd/w.txt')
os.remove('d/z.csv')
print(shutil.copy('d/w.txt', 'd/e'), shutil.copyfile('d/w.txt', 'v.txt'), shutil.move('v.txt', 'u.txt'))
shutil.copytree('d', 'copy')
print(sorted(glob.glob('copy/**', recursive=True)))
shutil.rmtree('d')
print(os.path.exists('d'))
print(os.path.join('a', 'b', '/c', 'd'), os.path.join('a', ''), os.path.normpath('a/../b//./c/'))
print(os.path.relpath('/a/b', '/a/c/d'), os.path.splitext('a/b.tar.gz'), os.path.split('/a/b/'))
print(os.path.commonpath(['/a/b/c', '/a/b/d']), os.path.commonprefix(['abc', 'abd']), os.path.abspath('/x/../y'))
print(os.path.basename('/a/b.txt'), os.path.dirname('/a/b.txt'), os.path.isabs('a'), os.sep, os.linesep == '\n')
print([(e.name, e.is_dir()) for e in sorted(os.scandir('copy'), key=lambda e: e.name)])
print(os.environ.get('NO_SUCH_NAME'), os.getenv('NO_SUCH_NAME', 'other'), os.path.isdir(os.getcwd()))
print(os.fspath('a'))
