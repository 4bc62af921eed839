# What runs the program.


def system():
    import sys
    return 'Darwin' if sys.platform == 'darwin' else 'Linux'


def machine():
    return ''


def processor():
    return ''


def node():
    return ''


def release():
    return ''


def version():
    return ''


def platform(aliased=False, terse=False):
    return system()


def python_version():
    return '3.11.0'


def python_version_tuple():
    return '3', '11', '0'


def python_implementation():
    return 'gd'


def architecture():
    return '64bit', ''


def python_compiler():
    return 'Swift'


def python_build():
    return '', ''


def python_branch():
    return ''


python_revision = python_branch


def uname():
    from collections import namedtuple
    names = 'system node release version machine'
    made = namedtuple('uname_result', names, module='platform')
    return made(system(), node(), release(), version(), machine())


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return lib, version


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine
