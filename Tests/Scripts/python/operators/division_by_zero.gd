# What cannot be computed says so.
def attempt(text, action):
    try:
        print(text, action())
    except ArithmeticError as error:
        print(text, type(error).__name__ + ':', error)
attempt('1 / 0', lambda: 1 / 0)
attempt('1 // 0', lambda: 1 // 0)
attempt('1 % 0', lambda: 1 % 0)
attempt('1.0 / 0', lambda: 1.0 / 0)
attempt('1.0 // 0', lambda: 1.0 // 0)
attempt('1.0 % 0', lambda: 1.0 % 0)
attempt('0 ** -1', lambda: 0 ** -1)
attempt('0.0 ** -1', lambda: 0.0 ** -1)
attempt('divmod(1, 0)', lambda: divmod(1, 0))
attempt('10.0 ** 400', lambda: 10.0 ** 400)
attempt('int(inf)', lambda: int(float('inf')))
attempt('float(10 ** 400)', lambda: float(10 ** 400))
attempt('0 / 5', lambda: 0 / 5)
