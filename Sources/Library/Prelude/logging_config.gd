# Loggers set up by a dictionary.

import logging


def _found(value):
    # What ext://module.name names.
    if not isinstance(value, str) or not value.startswith('ext://'):
        return value
    return _resolved(value[6:])


def _resolved(path):
    from importlib import import_module
    module, *names = path.split('.')
    found = import_module(module)
    for name in names:
        module += '.' + name
        try:
            found = getattr(found, name)
        except AttributeError:
            found = import_module(module)
    return found


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        made = self._made
        if not config.get('incremental', False):
            self.formatters = made('formatter', config.get('formatters', {}), self._formatter)
            self.filters = made('filter', config.get('filters', {}), self._filter)
            self.handlers = {}
            for name in sorted(config.get('handlers', {})):
                self.handlers.update(
                    made('handler', {name: config['handlers'][name]}, self._handler))
                self.handlers[name].name = name
            if config.get('disable_existing_loggers', True):
                named = config.get('loggers', {})
                for name, logger in logging._loggers.items():
                    is_child = any([name.startswith(known + '.') for known in named])
                    logger.disabled = name not in named and not is_child
        for name, settings in config.get('loggers', {}).items():
            try:
                self._logger(logging.getLogger(name), settings)
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
        if config.get('root'):
            try:
                self._logger(logging.getLogger(), config['root'])
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def _made(self, kind, table, make):
        result = {}
        for name, settings in table.items():
            try:
                result[name] = make(dict(settings))
            except Exception as error:
                raise ValueError(f'Unable to configure {kind} {name!r}') from error
        return result

    def _custom(self, settings):
        factory = settings.pop('()')
        if not callable(factory):
            factory = _resolved(factory)
        attributes = settings.pop('.', {})
        made = factory(**{key: _found(value) for key, value in settings.items()})
        for name, value in attributes.items():
            setattr(made, name, value)
        return made

    def _formatter(self, settings):
        if '()' in settings:
            return self._custom(settings)
        cls = settings.get('class')
        cls = _resolved(cls) if isinstance(cls, str) else cls or logging.Formatter
        return cls(settings.get('format'), settings.get('datefmt'), settings.get('style', '%'))

    def _filter(self, settings):
        if '()' in settings:
            return self._custom(settings)
        return logging.Filter(settings.get('name', ''))

    def _handler(self, settings):
        formatter = settings.pop('formatter', None)
        level = settings.pop('level', None)
        filters = settings.pop('filters', [])
        if '()' in settings:
            made = self._custom(settings)
        else:
            cls = settings.pop('class')
            cls = _resolved(cls) if isinstance(cls, str) else cls
            if 'target' in settings and cls.__name__ == 'MemoryHandler':
                settings['target'] = self.handlers[settings['target']]
            made = cls(**{key: _found(value) for key, value in settings.items()})
        if formatter:
            made.setFormatter(self.formatters[formatter])
        if level is not None:
            made.setLevel(level)
        for name in filters:
            made.addFilter(self.filters[name])
        return made

    def _logger(self, logger, settings):
        if settings.get('level') is not None:
            logger.setLevel(settings['level'])
        if not self.config.get('incremental', False):
            for handler in list(logger.handlers):
                logger.removeHandler(handler)
            for name in settings.get('handlers', []):
                logger.addHandler(self.handlers[name])
            for name in settings.get('filters', []):
                logger.addFilter(self.filters[name])
        if settings.get('propagate') is not None:
            logger.propagate = settings['propagate']


def dictConfig(config):
    DictConfigurator(config).configure()
