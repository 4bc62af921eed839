# with: something at the beginning, something at the end, whatever happens.
class Room:
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        print('enter', self.name)
        return self
    def __exit__(self, kind, error, trace):
        print('leave', self.name, kind.__name__ if kind else None)
        return self.name == 'forgiving'
with Room('one') as room:
    print('inside', room.name)
with Room('a'), Room('b') as b:
    print('inside both')
try:
    with Room('strict'):
        raise ValueError('lost')
except ValueError as error:
    print('caught', error)
with Room('forgiving'):
    raise ValueError('forgiven')
def early():
    with Room('function'):
        return 'returned'
print(early())
for i in range(2):
    with Room(str(i)):
        continue
