def loud(function):
    def wrapper(*args):
        return str(function(*args)).upper() + '!'
    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return ' '.join([function(*args)] * times)
        return wrapper
    return decorate


@loud
def greet(name):
    return f'hello {name}'


@repeat(2)
@loud
def bye():
    return 'bye'


print(greet('ada'), bye())
