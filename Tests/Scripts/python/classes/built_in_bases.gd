# Classes that inherit from dict and list.
class Registry(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


config = Registry(rate=0.1, steps=5)
print(config.rate, config['steps'], len(config))
config.name = 'run'
print(config)
print(isinstance(config, dict), type(config).__name__, isinstance(config, Registry))
print(list(config), list(config.items()), config.get('missing', 3), 'rate' in config)
print(hasattr(config, 'nothing'))
print(config == {'rate': 0.1, 'steps': 5, 'name': 'run'})
for key, value in config.items():
    print(key, value)
del config['name']
print(sorted(config), dict(config), {**config})


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __missing__(self, key):
        return key * 2


upper = Upper()
upper['a'] = 1
print(upper, upper['zz'], bool(upper), bool(Upper()))


class Stack(list):
    def push(self, value):
        self.append(value)

    def peek(self):
        return self[-1]


stack = Stack([1, 2])
stack.push(3)
print(stack, len(stack), stack.peek(), stack[0], stack[1:], isinstance(stack, list))
print([x * 2 for x in stack], sum(stack), max(stack), 2 in stack, stack.pop(), stack)
stack[0] = 7
stack.extend([5, 4])
stack.sort()
print(stack, list(stack), sorted(stack, reverse=True), stack.index(5))
print(Stack.__mro__[1].__name__, issubclass(Stack, list), issubclass(Registry, dict))
