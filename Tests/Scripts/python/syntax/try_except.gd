def attempt(action):
    try:
        result = action()
    except ZeroDivisionError:
        return 'division'
    except (KeyError, IndexError) as error:
        return f'lookup {error!r}'
    except Exception as error:
        return f'other {type(error).__name__}'
    else:
        return f'fine {result}'
    finally:
        print('always')


for action in (lambda: 1 / 0, lambda: {}['k'], lambda: [][1], lambda: int('x'), lambda: 5):
    print(attempt(action))
