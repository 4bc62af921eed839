# The message of a KeyError is the key as it is written.
settings = {'lr': 0.1}
print(settings['lr'])
print(settings['momentum'])
