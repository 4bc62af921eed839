import io
import logging
import logging.config
import logging.handlers
import sys


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


class Only(logging.Filter):
    def __init__(self, word=''):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


logging.config.dictConfig({
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {
        'plain': {'format': '%(levelname)s %(name)s: %(message)s'},
        'braces': {'format': '{levelname:>8} | {message}', 'style': '{'},
        'upper': {'()': Upper, 'fmt': '%(message)s'},
    },
    'filters': {'only': {'()': Only, 'word': 'x'}},
    'handlers': {
        'console': {'class': 'logging.StreamHandler', 'formatter': 'plain', 'level': 'INFO',
                    'stream': 'ext://sys.stdout'},
        'loud': {'class': 'logging.StreamHandler', 'formatter': 'upper', 'filters': ['only'],
                 'stream': 'ext://sys.stdout'},
    },
    'loggers': {
        'app': {'level': 'DEBUG', 'handlers': ['console'], 'propagate': False},
        'app.db': {'level': 'WARNING', 'handlers': ['loud']},
    },
    'root': {'level': 'ERROR', 'handlers': ['console']},
})
app, db, other = logging.getLogger('app'), logging.getLogger('app.db'), logging.getLogger('other')
app.debug('hidden by the handler')
app.info('shown')
db.info('hidden by the level')
db.warning('an x here')
db.error('nothing here')
other.warning('hidden by the root')
other.error('shown by the root')
print(app.handlers, db.propagate, db.getEffectiveLevel(), logging.getLogger().level)
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'logging.Nothing'}}},
            {'version': 1, 'loggers': {'a': {'handlers': ['nope']}}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print('ValueError:', e)

stream = io.StringIO()
target = logging.StreamHandler(stream)
target.setFormatter(logging.Formatter('%(message)s'))
memory = logging.handlers.MemoryHandler(3, target=target)
log = logging.getLogger('memory')
log.propagate = False
log.setLevel(logging.DEBUG)
log.addHandler(memory)
log.info('one')
log.info('two')
print(repr(stream.getvalue()), len(memory.buffer))
log.info('three')
print(repr(stream.getvalue()), len(memory.buffer))
log.error('four')
print(repr(stream.getvalue()))
log.info('five')
memory.close()
print(repr(stream.getvalue()))

records = []


class ListHandler(logging.Handler):
    def emit(self, record):
        records.append((record.levelno, record.name, self.format(record)))


log.handlers.clear()
log.addHandler(ListHandler(logging.WARNING))
log.warning('%s and %(a)s' % {'a': 1} if False else 'plain %r', 'x')
log.info('below')
log.log(45, 'between')
print(records)
logging.addLevelName(45, 'LOUD')
print(logging.getLevelName(45), logging.getLevelName('LOUD'), logging.getLevelName(11))
adapter = logging.LoggerAdapter(log, {'user': 'ann'})


class Prefixed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['user']}] {msg}", kwargs


Prefixed(log, {'user': 'bob'}).error('failed %d', 3)
print(records[-1])
factory = logging.getLogRecordFactory()


def counted(*args, **kwargs):
    record = factory(*args, **kwargs)
    record.size = len(record.msg)
    return record


logging.setLogRecordFactory(counted)
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(size)d %(message)s %(user)s', defaults={'user': '-'}))
log.addHandler(h)
log.error('sized', extra={'user': 'eve'})
log.error('sized')
logging.setLogRecordFactory(factory)
log.removeHandler(h)
print(log.hasHandlers(), log.parent, log.getChild('x').name, logging.getLogger('memory') is log)
logging.disable(logging.ERROR)
log.error('off')
logging.disable(logging.NOTSET)
print(len(records))
try:
    log.setLevel('NOPE')
except ValueError as e:
    print(e)
try:
    logging.getLogger(5)
except TypeError as e:
    print(e)
try:
    log.error('x', extra={'message': 1})
except KeyError as e:
    print(e)
