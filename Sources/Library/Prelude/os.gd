# What of os is made of its other functions.

from abc import ABC as _ABC, abstractmethod as _abstractmethod
from types import GenericAlias as _GenericAlias

F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0
defpath = '/bin:/usr/bin'
supports_bytes_environ = True
error = OSError


class PathLike(_ABC):
    __class_getitem__ = classmethod(_GenericAlias)

    @_abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike and getattr(subclass, '__fspath__', None) is not None:
            return True
        return NotImplemented


class stat_result:
    def __init__(self, mode, size, time):
        self.st_mode = mode
        self.st_size = size
        self.st_mtime = self.st_atime = self.st_ctime = time
        self.st_mtime_ns = int(time * 1e9)

    def __repr__(self):
        return f'os.stat_result(st_mode={self.st_mode}, st_size={self.st_size})'


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return stat_result(*_stat(path))


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(type(path), '__fspath__'):
        return path.__fspath__()
    raise TypeError(
        f'expected str, bytes or os.PathLike object, not {type(path).__name__}')


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8') if isinstance(filename, bytes) else filename


def lstat(path, *, dir_fd=None):
    return stat(path)


def get_exec_path(env=None):
    return defpath.split(':')


def isatty(fd, /):
    import sys
    streams = [sys.stdin, sys.stdout, sys.stderr]
    return fd in (0, 1, 2) and streams[fd].isatty()


def renames(old, new):
    from os.path import split, exists
    head, tail = split(new)
    if head and tail and not exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def access(path, mode):
    from os.path import exists
    return exists(path)


def makedirs(name, mode=0o777, exist_ok=False):
    from os.path import split, exists, isdir
    head, tail = split(fspath(name))
    if not tail:
        head, tail = split(head)
    if head and tail and not exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == '.':
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not isdir(name):
            raise


def removedirs(name):
    from os.path import split
    rmdir(name)
    head, tail = split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = split(head)


class DirEntry:
    def __init__(self, folder, name):
        from os.path import join
        self.name = name
        self.path = join(folder, name)

    def is_dir(self, *, follow_symlinks=True):
        from os.path import isdir
        return isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        from os.path import isfile
        return isfile(self.path)

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class _Scan:
    def __init__(self, path):
        self._entries = iter([DirEntry(fspath(path), name) for name in listdir(path)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


def scandir(path='.'):
    return _Scan(path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    from os.path import join, isdir
    waiting = [(fspath(top), False)]
    while waiting:
        folder, visited = waiting.pop()
        if visited:
            yield visited
            continue
        try:
            names = listdir(folder)
        except OSError as failure:
            if onerror is not None:
                onerror(failure)
            continue
        folders = [name for name in names if isdir(join(folder, name))]
        files = [name for name in names if name not in folders]
        if topdown:
            yield folder, folders, files
        else:
            waiting.append((folder, (folder, folders, files)))
        for name in reversed(folders):
            waiting.append((join(folder, name), False))


def terminal_size(sequence, /):
    from collections import namedtuple
    return namedtuple('terminal_size', 'columns lines')(*sequence)


def get_terminal_size(fd=1, /):
    return terminal_size((80, 24))


def cpu_count():
    return 1


def getpid():
    return 1


def urandom(size, /):
    import random
    return random.SystemRandom().randbytes(size)
