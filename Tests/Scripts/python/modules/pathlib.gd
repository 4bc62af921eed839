# Paths as objects.
from pathlib import Path, PurePosixPath

p = Path('a') / 'b' / 'c.tar.gz'
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, str(p.parents[0]))
print(Path('/x') / '/y', Path('a', 'b/', './c'), Path(), Path('/'), Path('..') / 'x', 'q' / Path('r'))
print(p.with_name('d.txt'), p.with_suffix('.zip'), p.with_suffix(''), p.with_stem('new'))
print(Path('/a/b/c').relative_to('/a'), Path('/a').is_absolute(), p == Path('a/b/c.tar.gz'), len({p, Path(p)}))
print(Path('/a/b').is_relative_to('/a'), Path('a/b.py').match('*.py'), sorted([Path('b'), Path('a')]), Path('.bashrc').suffix)
try:
    Path('/a').relative_to('/b')
except ValueError as e:
    print(e)
try:
    Path('a').with_suffix('txt')
except ValueError as e:
    print(e)
folder = Path('data')
folder.mkdir()
file = folder / 'x.txt'
print(file.exists(), file.write_text('hello\nworld\n'), file.read_text(), file.read_bytes())
print(file.exists(), file.is_file(), folder.is_dir(), file.stat().st_size)
(folder / 'sub' / 'deep').mkdir(parents=True, exist_ok=True)
(folder / 'sub' / 'y.txt').write_text('y')
print(sorted(folder.iterdir()), sorted(folder.glob('*.txt')), sorted(folder.rglob('*.txt')), sorted(folder.glob('**/*')))
for action in [folder.mkdir, folder.rmdir, (folder / 'no').unlink, (folder / 'no').read_text]:
    try:
        action()
    except OSError as e:
        print(type(e).__name__, e)
(folder / 'no').unlink(missing_ok=True)
file.rename(folder / 'z.txt').unlink()
with (folder / 'w.txt').open('w') as f:
    f.write('text')
with open(folder / 'w.txt') as f:
    print(f.read())
(folder / 't').touch()
print(sorted(p.name for p in folder.iterdir()), Path.cwd().is_absolute(), Path('x').resolve().name)
