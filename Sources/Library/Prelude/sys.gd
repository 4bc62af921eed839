# What sys says of the language and its numbers; the rest of sys is the interpreter's.

from types import SimpleNamespace


class _Named(tuple):
    # A tuple whose elements have names.
    def __new__(cls, **parts):
        made = tuple.__new__(cls, parts.values())
        made.__dict__.update(parts)
        return made

    def __repr__(self):
        parts = [f'{name}={value!r}' for name, value in self.__dict__.items()]
        return f"sys.{type(self).__name__}({', '.join(parts)})"


def _named(name, /, **parts):
    return type(name, (_Named,), {'__module__': 'sys'})(**parts)


version_info = _named('version_info', major=3, minor=11, micro=0, releaselevel='final', serial=0)
implementation = SimpleNamespace(
    name='gd', cache_tag=None, version=version_info, hexversion=0x030b00f0)
flags = _named(
    'flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=0,
    no_site=0, ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=0,
    isolated=0, dev_mode=False, utf8_mode=0, warn_default_encoding=0, safe_path=False,
    int_max_str_digits=-1)
float_info = _named(
    'float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308,
    min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53,
    epsilon=2.220446049250313e-16, radix=2, rounds=1)
int_info = _named(
    'int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
    str_digits_check_threshold=640)
hash_info = _named(
    'hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003,
    algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0)
thread_info = _named('thread_info', name='pthread', lock='semaphore', version=None)


def displayhook(object, /):
    if object is not None:
        print(repr(object))


def excepthook(exctype, value, traceback, /):
    from traceback import print_exception
    print_exception(exctype, value, traceback)


unraisablehook = None


def getfilesystemencoding():
    return 'utf-8'


def getfilesystemencodeerrors():
    return 'surrogateescape'


def getswitchinterval():
    return 0.005


def is_finalizing():
    return False


def gettrace():
    return None


def getprofile():
    return None
