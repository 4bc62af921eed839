class Model:
    count = 0
    names = []

    def __init__(self, name):
        Model.count += 1
        self.names.append(name)


a, b = Model('a'), Model('b')
print(Model.count, a.count, a.names is b.names, Model.names)
a.count = 10
print(a.count, b.count)
Model.late = 'added'
print(b.late, 'late' in vars(Model), 'late' in vars(b))
