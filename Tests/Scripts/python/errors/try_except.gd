# try, except, else and finally, and who runs when.
def attempt(action):
    try:
        result = action()
    except ZeroDivisionError:
        print('zero', end=' ')
        result = None
    except (KeyError, IndexError) as error:
        print('lookup', type(error).__name__, error, end=' ')
        result = 'missing'
    except Exception as error:
        print('other', type(error).__name__, end=' ')
        result = 'error'
    else:
        print('fine', end=' ')
    finally:
        print('finally', end=' ')
    return result
print(attempt(lambda: 1))
print(attempt(lambda: 1 / 0))
print(attempt(lambda: {}['k']))
print(attempt(lambda: [][1]))
print(attempt(lambda: int('x')))
def order():
    try:
        return 'from try'
    finally:
        print('before leaving')
print(order())
def override():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('i', i)
        finally:
            print('cleanup', i)
override()
try:
    try:
        1 / 0
    finally:
        print('inner finally')
except ArithmeticError as error:
    print('outer', error)
try:
    try:
        [][0]
    except KeyError:
        print('not this')
except LookupError:
    print('this one')
try:
    undefined_name
except:
    print('bare except')
try:
    error
except NameError as e:
    print(e)
