# Texts and bytes as files; files themselves are not written here.

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
open = open


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *error):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def readlines(self, hint=-1, /):
        lines = []
        count = 0
        for line in self:
            lines.append(line)
            count += len(line)
            if hint is not None and 0 < hint <= count:
                break
        return lines

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


TextIOBase = RawIOBase = BufferedIOBase = IOBase


class _Memory(IOBase):
    # What is written at the end waits in a list, so that many small writes stay cheap.
    def _settle(self):
        if self._waiting:
            self._waiting.insert(0, self._content)
            self._content = self._joined(self._waiting)
            self._waiting = []
            self._place = len(self._content)

    def getvalue(self):
        self._check()
        self._settle()
        return self._content

    def tell(self):
        self._check()
        self._settle()
        return self._place

    def read(self, size=-1, /):
        self._check()
        self._settle()
        start = self._place
        end = len(self._content)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._place = max(start, end)
        return self._content[start:end]

    def readline(self, size=-1, /):
        self._check()
        self._settle()
        start = self._place
        end = self._content.find(self._newline, start) + 1 or len(self._content)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._place = max(start, end)
        return self._content[start:end]

    def _put(self, s):
        if self._waiting or self._place == len(self._content):
            self._waiting.append(s)
        else:
            start = self._place
            before = self._content[:start]
            before += self._filler * (start - len(before))
            self._content = before + s + self._content[start + len(s):]
            self._place = start + len(s)

    def truncate(self, pos=None, /):
        self._check()
        self._settle()
        if pos is None:
            pos = self._place
        if pos < 0:
            raise ValueError(f'Negative size value {pos}')
        self._content = self._content[:pos]
        return pos


class StringIO(_Memory):
    __module__ = '_io'
    _newline = '\n'
    _filler = '\0'

    def _joined(self, parts):
        return ''.join(parts)

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(
                f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._content = initial_value or ''
        self._waiting = []
        self._place = 0

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._check()
        self._put(s)
        return len(s)

    def seek(self, pos, whence=0, /):
        self._check()
        self._settle()
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._place = (pos, self._place, len(self._content))[whence]
        return self._place


class BytesIO(_Memory):
    __module__ = '_io'
    _newline = b'\n'
    _filler = b'\0'

    def _joined(self, parts):
        whole = b''
        for part in parts:
            whole += part
        return whole

    def __init__(self, initial_bytes=b''):
        if initial_bytes is None:
            initial_bytes = b''
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._content = bytes(initial_bytes)
        self._waiting = []
        self._place = 0

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def write(self, b, /):
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check()
        b = bytes(b)
        self._put(b)
        return len(b)

    def getbuffer(self):
        return self.getvalue()

    def seek(self, pos, whence=0, /):
        self._check()
        self._settle()
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'negative seek value {pos}')
        self._place = max(0, pos + (0, self._place, len(self._content))[whence])
        return self._place


class TextIOWrapper(IOBase):
    pass
