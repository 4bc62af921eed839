# Paths as objects.

import os


class PurePath:
    __slots__ = ('_path',)

    def __init__(self, *args):
        parts = [os.fspath(arg) for arg in args]
        for part in parts:
            if not isinstance(part, str):
                raise TypeError(
                    'argument should be a str object or an os.PathLike object returning str,'
                    f' not {type(part)!r}')
        whole = ''
        for part in parts:
            if part.startswith('/'):
                whole = part
            elif part:
                whole = whole + '/' + part if whole else part
        root = '/' if whole.startswith('/') else ''
        names = [name for name in whole.split('/') if name not in ('', '.')]
        object.__setattr__(self, '_path', root + '/'.join(names) or '.')

    def __str__(self):
        return self._path

    def __fspath__(self):
        return self._path

    def as_posix(self):
        return self._path

    def __repr__(self):
        return f'{type(self).__name__}({self._path!r})'

    def __hash__(self):
        return hash(self._path)

    def __eq__(self, other):
        return self._path == other._path if isinstance(other, PurePath) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        if not isinstance(key, (str, PurePath)):
            return NotImplemented
        return type(self)(self, key)

    def __rtruediv__(self, key):
        return type(self)(key, self) if isinstance(key, str) else NotImplemented

    @property
    def root(self):
        return '/' if self._path.startswith('/') else ''

    anchor = root

    @property
    def drive(self):
        return ''

    @property
    def _names(self):
        return [name for name in self._path.split('/') if name and self._path != '.']

    @property
    def parts(self):
        return tuple(([self.root] if self.root else []) + self._names)

    @property
    def name(self):
        names = self._names
        return names[-1] if names else ''

    @property
    def suffix(self):
        name = self.name
        place = name.rfind('.')
        return name[place:] if 0 < place < len(name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        if name.endswith('.'):
            return []
        return ['.' + part for part in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        name = self.name
        return name[:len(name) - len(self.suffix)]

    @property
    def parent(self):
        names = self._names
        return type(self)(self.root + '/'.join(names[:-1]) if names else self._path)

    @property
    def parents(self):
        found = []
        path = self
        while path.parent != path:
            path = path.parent
            found.append(path)
        return tuple(found)

    def is_absolute(self):
        return self.root != ''

    def joinpath(self, *args):
        return type(self)(self, *args)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        return self.parent / name

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
            raise ValueError(f'Invalid suffix {suffix!r}')
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self.with_name(self.stem + suffix)

    def relative_to(self, *other):
        base = type(self)(*other)
        mine, theirs = self.parts, base.parts
        if mine[:len(theirs)] != theirs:
            raise ValueError(
                f'{str(self)!r} is not in the subpath of {str(base)!r} OR one path is relative'
                ' and the other is absolute.')
        return type(self)(*mine[len(theirs):])

    def is_relative_to(self, *other):
        theirs = type(self)(*other).parts
        return self.parts[:len(theirs)] == theirs

    def match(self, path_pattern):
        from fnmatch import fnmatchcase
        wanted = PurePath(path_pattern)
        parts, patterns = self.parts, wanted.parts
        if not patterns:
            raise ValueError('empty pattern')
        if wanted.root and len(patterns) != len(parts) or len(patterns) > len(parts):
            return False
        return all([fnmatchcase(part, pattern)
                    for part, pattern in zip(reversed(parts), reversed(patterns))])


PurePosixPath = PurePath


class Path(PurePath):
    def __repr__(self):
        return f'PosixPath({str(self)!r})'

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.getcwd())

    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self)

    def resolve(self, strict=False):
        return type(self)(os.path.abspath(str(self)))

    def expanduser(self):
        return self

    def exists(self):
        return os.path.exists(str(self))

    def is_file(self):
        return os.path.isfile(str(self))

    def is_dir(self):
        return os.path.isdir(str(self))

    def is_symlink(self):
        return os.path.islink(str(self))

    def stat(self):
        return os.stat(str(self))

    def samefile(self, other_path):
        return os.path.samefile(str(self), os.fspath(other_path))

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open(encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open('wb') as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, 'File exists', str(self))
            return
        self.open('x').close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self), mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            os.remove(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(str(self), os.fspath(target))
        return type(self)(target)

    replace = rename

    def iterdir(self):
        for name in os.listdir(str(self)):
            yield self / name

    def glob(self, pattern):
        if not pattern:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        if pattern.startswith('/'):
            raise NotImplementedError('Non-relative patterns are unsupported')
        return self._matching(PurePath(pattern).parts)

    def rglob(self, pattern):
        return self._matching(('**',) + PurePath(pattern).parts)

    def _matching(self, patterns):
        from fnmatch import fnmatchcase
        first, rest = patterns[0], patterns[1:]
        if first == '**':
            seen = set()
            for folder in self._folders():
                for found in folder._matching(rest) if rest else [folder]:
                    if found not in seen:
                        seen.add(found)
                        yield found
            return
        if not any([mark in first for mark in '*?[']):
            names = [first] if (self / first).exists() else []
        else:
            try:
                names = [name for name in os.listdir(str(self)) if fnmatchcase(name, first)]
            except OSError:
                names = []
        for name in names:
            path = self / name
            if not rest:
                yield path
            elif path.is_dir():
                yield from path._matching(rest)

    def _folders(self):
        yield self
        for name in os.listdir(str(self)):
            path = self / name
            if path.is_dir() and not path.is_symlink():
                yield from path._folders()


PosixPath = Path
