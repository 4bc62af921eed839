# What of os.path is made of texts; what looks at files is not written here.

curdir = '.'
pardir = '..'
extsep = '.'
altsep = None
pathsep = ':'
defpath = '/bin:/usr/bin'
devnull = '/dev/null'
supports_unicode_filenames = False


def getatime(filename):
    import os
    return os.stat(filename).st_atime


getctime = getatime


def ismount(path):
    return abspath(path) == '/'


def normcase(s):
    return s


def normpath(path):
    import os
    path = os.fspath(path)
    if not path:
        return '.'
    start = ''
    if path.startswith('/'):
        start = '//' if path.startswith('//') and not path.startswith('///') else '/'
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or (not start and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return start + '/'.join(parts) or '.'


def abspath(path):
    import os
    path = os.fspath(path)
    return normpath(path if isabs(path) else join(os.getcwd(), path))


realpath = abspath


def relpath(path, start=None):
    if not path:
        raise ValueError('no path specified')
    here = [part for part in abspath(start or '.').split('/') if part]
    there = [part for part in abspath(path).split('/') if part]
    shared = len(commonprefix([here, there]))
    parts = ['..'] * (len(here) - shared) + there[shared:]
    return join(*parts) if parts else '.'


def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for place, item in enumerate(low):
        if item != high[place]:
            return low[:place]
    return low


def commonpath(paths):
    import os
    paths = [os.fspath(path) for path in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if len({path.startswith('/') for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split('/') if part not in ('', '.')] for path in paths]
    return ('/' if paths[0].startswith('/') else '') + '/'.join(commonprefix(parts))


def expanduser(path):
    return path


def expandvars(path):
    return path


def lexists(path):
    return exists(path) or islink(path)


def samefile(f1, f2):
    return abspath(f1) == abspath(f2)


def splitdrive(p):
    return '', p
