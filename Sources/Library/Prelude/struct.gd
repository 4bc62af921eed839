# What can be wrong with values and bytes.


class error(Exception):
    __module__ = 'struct'
