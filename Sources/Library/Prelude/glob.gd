# Files whose paths fit a pattern.

import os
from fnmatch import fnmatchcase


def has_magic(s):
    return any([mark in s for mark in '*?['])


def escape(pathname):
    return ''.join([f'[{c}]' if c in '*?[' else c for c in pathname])


def _names(folder, only_folders):
    try:
        names = os.listdir(folder or '.')
    except OSError:
        return []
    return [name for name in names
            if not only_folders or os.path.isdir(os.path.join(folder, name))]


def _below(folder, include_hidden):
    yield folder
    for name in _names(folder, True):
        if include_hidden or not name.startswith('.'):
            yield from _below(os.path.join(folder, name), include_hidden)


def _found(folder, parts, recursive, hidden):
    # `folder` is '' for the current one, and else ends in what joins it with a name.
    part, rest = parts[0], parts[1:]
    if part == '**' and recursive:
        for inner in _below(folder, hidden):
            if rest:
                yield from _found(inner, rest, recursive, hidden)
            else:
                if inner != folder:
                    yield inner
                elif inner:
                    yield os.path.join(inner, '')
                for name in _names(inner, False):
                    path = os.path.join(inner, name)
                    if not os.path.isdir(path) and (hidden or not name.startswith('.')):
                        yield path
        return
    if has_magic(part):
        names = [name for name in _names(folder, bool(rest)) if fnmatchcase(name, part)
                 and (hidden or part.startswith('.') or not name.startswith('.'))]
    else:
        path = os.path.join(folder, part)
        is_there = os.path.isdir(path) if rest or not part else os.path.lexists(path)
        names = [part] if is_there else []
    for name in names:
        path = os.path.join(folder, name)
        if rest:
            yield from _found(path, rest, recursive, hidden)
        else:
            yield path


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    folder = ''
    if pathname.startswith('/'):
        folder, pathname = '/', pathname.lstrip('/')
    parts = pathname.split('/')
    if not pathname:
        return iter([folder] if folder else [])
    return _found(folder, parts, recursive, include_hidden)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, recursive=recursive, include_hidden=include_hidden))
