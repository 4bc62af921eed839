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
