# Calls that do not fit say what is missing.
def f(a, b, c=1):
    return a
def g(*, key):
    return key
def h():
    return None
calls = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, 3, 4),
    lambda: f(1, 2, d=5),
    lambda: f(1, 2, a=5),
    lambda: g(),
    lambda: g(1),
    lambda: h(1),
    lambda: h(x=1),
    lambda: 5(),
    lambda: 'text'(),
    lambda: None(),
    lambda: len(),
    lambda: len(5),
]
for call in calls:
    try:
        call()
        print('no error')
    except TypeError as error:
        print(error)
