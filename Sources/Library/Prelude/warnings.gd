# Messages about what is doubtful but no error.

filters = []
_seen = set()


class WarningMessage:
    def __init__(self, message, category):
        self.message = message
        self.category = category
        self.filename = ''
        self.lineno = 0
        self.file = None
        self.line = None


def _action(category, text):
    for action, pattern, kind in filters:
        if issubclass(category, kind) and text.lower().startswith(pattern.lower()):
            return action
    return 'default'


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    elif not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(
            f"category must be a Warning subclass, not '{type(category).__name__}'")
    else:
        message = category(message)
    if not isinstance(message, Warning):
        message = category(message)
    text = str(message)
    action = _action(category, text)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action != 'always':
        key = text, category
        if key in _seen:
            return
        _seen.add(key)
    if catch_warnings._logs:
        catch_warnings._logs[-1].append(WarningMessage(message, category))
    else:
        showwarning(message, category, '', 0)


def formatwarning(message, category, filename, lineno, line=None):
    return f'{category.__name__}: {message}\n'


def showwarning(message, category, filename, lineno, file=None, line=None):
    import sys
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


def warn_explicit(message, category, filename, lineno, *args, **kwargs):
    warn(message, category)


_actions = ('error', 'ignore', 'always', 'default', 'module', 'once')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    assert action in _actions, f'invalid action: {action!r}'
    entry = (action, message, category)
    filters.insert(len(filters) if append else 0, entry)


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, '', category, append=append)


def resetwarnings():
    filters.clear()


class catch_warnings:
    _logs = []

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._action = action

    def __enter__(self):
        self._before = list(filters), set(_seen)
        _seen.clear()
        if self._action is not None:
            simplefilter(self._action)
        if self._record:
            log = []
            catch_warnings._logs.append(log)
            return log

    def __exit__(self, *error):
        filters[:], seen = self._before
        _seen.clear()
        _seen.update(seen)
        if self._record:
            catch_warnings._logs.pop()
