# Messages about what a program does.

import sys
import time

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'

_level_names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
_name_levels = {name: level for level, name in _level_names.items()}
_name_levels['WARN'] = 30
_name_levels['FATAL'] = 50


def getLevelName(level):
    if level in _level_names:
        return _level_names[level]
    return _name_levels.get(level, f'Level {level}')


def addLevelName(level, levelName):
    _level_names[level] = levelName
    _name_levels[levelName] = level


def getLevelNamesMapping():
    return dict(_name_levels)


def _check_level(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f'Level not an integer or a valid string: {level!r}')
    if level not in _name_levels:
        raise ValueError(f'Unknown level: {level!r}')
    return _name_levels[level]


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None,
                 sinfo=None, **kwargs):
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelno = level
        self.levelname = getLevelName(level)
        self.pathname = pathname
        self.filename = pathname.rpartition('/')[2]
        self.module = self.filename.rpartition('.')[0]
        self.lineno = lineno
        self.funcName = func
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.created = time.time()
        self.msecs = int(self.created % 1 * 1000) + 0.0
        self.relativeCreated = (self.created - _start) * 1000
        self.process = 1
        self.processName = 'MainProcess'
        self.thread = 1
        self.threadName = 'MainThread'

    def getMessage(self):
        message = str(self.msg)
        return message % self.args if self.args else message

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


_start = time.time()


class Formatter:
    default_time_format = '%Y-%m-%d %H:%M:%S'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in ('%', '{', '$'):
            raise ValueError('Style must be one of: %,{,$')
        default = {'%': '%(message)s', '{': '{message}', '$': '${message}'}[style]
        self._fmt = fmt or default
        self.datefmt = datefmt
        self._style = style
        self._defaults = defaults or {}

    def usesTime(self):
        mark = {'%': '%(asctime)', '{': '{asctime', '$': 'asctime'}[self._style]
        return mark in self._fmt

    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        return f'{time.strftime(self.default_time_format, moment)},{int(record.msecs):03}'

    def formatMessage(self, record):
        values = {**self._defaults, **vars(record)}
        if self._style == '%':
            return self._fmt % values
        if self._style == '{':
            return self._fmt.format(**values)
        from string import Template
        return Template(self._fmt).substitute(values)

    def formatException(self, exc_info):
        from traceback import format_exception
        return ''.join(format_exception(exc_info[1])).rstrip('\n')

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and record.exc_info[1] is not None:
            text += ('' if text.endswith('\n') else '\n') + self.formatException(record.exc_info)
        return text


class BufferingFormatter:
    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _default_formatter

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''

    def format(self, records):
        if not records:
            return ''
        lines = [self.linefmt.format(record) for record in records]
        return self.formatHeader(records) + ''.join(lines) + self.formatFooter(records)


class Filter:
    def __init__(self, name=''):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + '.')


class _Filterer:
    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for one in self.filters:
            if not (one.filter(record) if hasattr(one, 'filter') else one(record)):
                return False
        return True


class Handler(_Filterer):
    def __init__(self, level=NOTSET):
        self.level = _check_level(level)
        self.formatter = None
        self.filters = []
        self.name = None

    def setLevel(self, level):
        self.level = _check_level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _default_formatter).format(record)

    def handle(self, record):
        if self.filter(record):
            self.emit(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def flush(self):
        pass

    def close(self):
        pass

    def get_name(self):
        return self.name

    def set_name(self, name):
        self.name = name

    def __repr__(self):
        return f'<{type(self).__name__} ({getLevelName(self.level)})>'


class StreamHandler(Handler):
    terminator = '\n'

    def __init__(self, stream=None):
        super().__init__()
        if stream is None:
            import sys
            stream = sys.stderr
        self.stream = stream

    def setStream(self, stream):
        old, self.stream = self.stream, stream
        return old

    def flush(self):
        if hasattr(self.stream, 'flush'):
            self.stream.flush()

    def emit(self, record):
        self.stream.write(self.format(record) + self.terminator)
        self.flush()

    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        name = name + ' ' if name else ''
        return f'<{type(self).__name__} {name}({getLevelName(self.level)})>'


class FileHandler(StreamHandler):
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        super().__init__(open(filename, mode, encoding=encoding, errors=errors))
        from os.path import abspath
        self.baseFilename = abspath(filename)

    def close(self):
        self.stream.close()

    def __repr__(self):
        return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'


class NullHandler(Handler):
    def handle(self, record):
        pass


class _LastResort(Handler):
    def emit(self, record):
        import sys
        sys.stderr.write(self.format(record) + '\n')


_default_formatter = Formatter()
lastResort = _LastResort(WARNING)


class Logger(_Filterer):
    def __init__(self, name, level=NOTSET):
        self.name = name
        self.level = _check_level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.filters = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _check_level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > _disabled[0] and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self is root else f'{self.name}.{suffix}')

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, exc_info=None, stack_info=False, stacklevel=1, extra=None):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if not self.isEnabledFor(level):
            return
        if isinstance(exc_info, BaseException):
            exc_info = type(exc_info), exc_info, None
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        path = getattr(sys, 'argv', [''])[0]
        self.handle(self.makeRecord(self.name, level, path, 0, msg, args, exc_info, extra=extra))

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None,
                   sinfo=None):
        record = _record_factory[0](name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for name, value in (extra or {}).items():
            if name in ('message', 'asctime') or hasattr(record, name):
                raise KeyError(f'Attempt to overwrite {name!r} in LogRecord')
            setattr(record, name, value)
        return record

    def handle(self, record):
        if self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        count = 0
        logger = self
        while logger is not None:
            for handler in logger.handlers:
                count += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not count and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def hasHandlers(self):
        logger = self
        while logger is not None:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def getChildren(self):
        return {logger for logger in _loggers.values() if logger.parent is self}

    def __repr__(self):
        kind = 'RootLogger' if self is root else type(self).__name__
        return f'<{kind} {self.name} ({getLevelName(self.getEffectiveLevel())})>'


_disabled = [0]
_logger_class = [Logger]
_record_factory = [LogRecord]
raiseExceptions = True


def getLoggerClass():
    return _logger_class[0]


def setLoggerClass(klass):
    if not issubclass(klass, Logger):
        raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)
    _logger_class[0] = klass


def getLogRecordFactory():
    return _record_factory[0]


def setLogRecordFactory(factory):
    _record_factory[0] = factory


def makeLogRecord(dict):
    record = _record_factory[0](None, None, '', 0, '', (), None)
    record.__dict__.update(dict)
    return record


class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs['extra'] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        level = getLevelName(self.logger.getEffectiveLevel())
        return f'<{type(self).__name__} {self.logger.name} ({level})>'


_plain_warning = []


def _show_warning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        _plain_warning[0](message, category, filename, lineno, file, line)
        return
    text = warnings.formatwarning(message, category, filename, lineno, line)
    getLogger('py.warnings').warning('%s', text)


def captureWarnings(capture):
    import warnings
    if capture and not _plain_warning:
        _plain_warning.append(warnings.showwarning)
        warnings.showwarning = _show_warning
    elif not capture and _plain_warning:
        warnings.showwarning = _plain_warning.pop()


root = Logger('root', WARNING)
_loggers = {}


def getLogger(name=None):
    if not name or name == 'root':
        return root
    if not isinstance(name, str):
        raise TypeError('A logger name must be a string')
    if name not in _loggers:
        logger = _loggers[name] = _logger_class[0](name)
        for known in _loggers.values():
            known.parent = _parent(known.name)
    return _loggers[name]


def _parent(name):
    while '.' in name:
        name = name.rpartition('.')[0]
        if name in _loggers:
            return _loggers[name]
    return root


def disable(level=CRITICAL):
    _disabled[0] = level


def basicConfig(*, force=False, handlers=None, stream=None, filename=None, filemode='a', format=None,
                datefmt=None, style='%', level=None, encoding=None, errors='backslashreplace'):
    if force:
        root.handlers.clear()
    if root.handlers:
        return
    if handlers is not None and (stream is not None or filename is not None):
        raise ValueError(
            "'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        if filename:
            handlers = [FileHandler(filename, filemode, encoding)]
        else:
            handlers = [StreamHandler(stream)]
    default = {'%': BASIC_FORMAT, '{': '{levelname}:{name}:{message}',
               '$': '${levelname}:${name}:${message}'}[style]
    formatter = Formatter(format or default, datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _log(level, msg, args, kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    _log(DEBUG, msg, args, kwargs)


def info(msg, *args, **kwargs):
    _log(INFO, msg, args, kwargs)


def warning(msg, *args, **kwargs):
    _log(WARNING, msg, args, kwargs)


warn = warning


def error(msg, *args, **kwargs):
    _log(ERROR, msg, args, kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    _log(ERROR, msg, args, {'exc_info': exc_info, **kwargs})


def critical(msg, *args, **kwargs):
    _log(CRITICAL, msg, args, kwargs)


fatal = critical


def log(level, msg, *args, **kwargs):
    _log(level, msg, args, kwargs)


def shutdown():
    for handler in root.handlers:
        handler.flush()
