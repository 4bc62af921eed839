# Warnings and log messages, caught where they would go to standard error.
import warnings, logging, io, sys

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('first')
    warnings.warn('second', DeprecationWarning)
    warnings.warn(RuntimeWarning('third'))
    print([(str(w.message), w.category.__name__) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('raised')
    except UserWarning as e:
        print(type(e).__name__, e)
with warnings.catch_warnings():
    warnings.filterwarnings('ignore')
    warnings.warn('never seen')
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', category=FutureWarning)
    warnings.filterwarnings('ignore', message='hide')
    warnings.warn('hidden', FutureWarning)
    warnings.warn('hide this')
    warnings.warn('shown')
    print([str(w.message) for w in log])
try:
    warnings.warn('x', int)
except TypeError as e:
    print(e)

out = io.StringIO()
logging.basicConfig(stream=out, level=logging.INFO)
logging.debug('no')
logging.info('hello %s', 'you')
logging.warning('careful: %d%%', 5)
log = logging.getLogger('app.part')
log.error('bad')
log.setLevel(logging.ERROR)
log.warning('quiet')
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
text = out.getvalue()
print(text[:text.index('Traceback')], text.endswith('ZeroDivisionError: division by zero\n'))
out = io.StringIO()
logger = logging.getLogger('own')
logger.propagate = False
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('[%(levelname)-8s] %(name)s: %(message)s'))
logger.addHandler(handler)
logger.warning('formatted')
logger.info({'a': 1})
logger.log(logging.CRITICAL, 'five %s %s', 1, 2)
handler.setFormatter(logging.Formatter('{levelname} {message}', style='{'))
logger.error('braces')
handler.setFormatter(logging.Formatter('%(asctime)s %(message)s', '%Y'))
logger.error('timed')
print(out.getvalue()[:-11], out.getvalue()[-11:-7] > '2020')
print(logger, logging.getLogger(), log.getEffectiveLevel(), logger.isEnabledFor(logging.DEBUG), logging.getLevelName(30), logging.getLevelName('ERROR'), logging.getLogger('own') is logger, log.parent)
logging.basicConfig(filename='app.log', force=True, format='%(message)s', level='DEBUG')
logging.debug('to a file')
logging.shutdown()
print(open('app.log').read())
try:
    logger.setLevel('LOUD')
except ValueError as e:
    print(e)
