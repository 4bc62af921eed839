# An error class of one's own, uncaught.
class TrainingError(Exception):
    """Something went wrong while training."""
try:
    print('training')
    raise TrainingError('loss is nan')
finally:
    print('cleaning up')
print('never')
