# Functions of complex numbers, computed as CPython computes them.

import math

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_large = 1.7976931348623157e+308 / 4
_sqrt_large = math.sqrt(_large)
_log_large = math.log(_large)
_smallest = 2.2250738585072014e-308
_ln2 = math.log(2.0)

# What functions are where a part is infinite or nan: a row for each real part, a column for each
# imaginary part, of -inf, negative, -0.0, 0.0, positive, inf, nan. Both parts of a result are
# letters, capital where they are negative; '!!' is outside the domain, '--' is computed.
_letters = {
    'z': 0.0, 'o': 1.0, 'i': inf, 'n': nan, 'q': pi / 4, 'h': pi / 2, 't': 3 * pi / 4, 'p': pi}
_special = {
    'acos': '''
        ti pi pi pI pI tI ni
        hi -- -- -- -- hI nn
        hi -- -- -- -- hI hn
        hi -- -- -- -- hI hn
        hi -- -- -- -- hI nn
        qi zi zi zI zI qI ni
        ni nn nn nn nn nI nn''',
    'acosh': '''
        iT iP iP ip ip it in
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iQ iZ iZ iz iz iq in
        in nn nn nn nn in nn''',
    'asinh': '''
        IQ IZ IZ Iz Iz Iq In
        IH -- -- -- -- Ih nn
        IH -- -- -- -- Ih nn
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iQ iZ iZ iz iz iq in
        in nn nZ nz nn in nn''',
    'atanh': '''
        ZH ZH ZH Zh Zh Zh Zn
        ZH -- -- -- -- Zh nn
        ZH -- -- -- -- Zh Zn
        zH -- -- -- -- zh zn
        zH -- -- -- -- zh nn
        zH zH zH zh zh zh zn
        zH nn nn nn nn zh nn''',
    'cosh': '''
        !! ii iz iZ iI !! in
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nz
        !! -- -- -- -- !! nz
        !! -- -- -- -- !! nn
        !! iI iZ iz ii !! in
        nn nn nz nz nn nn nn''',
    'exp': '''
        zz zZ zZ zz zz zz zz
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nn
        !! iI iZ iz ii !! in
        nn nn nZ nz nn nn nn''',
    'log': '''
        iT iP iP ip ip it in
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iH -- -- -- -- ih nn
        iQ iZ iZ iz iz iq in
        in nn nn nn nn in nn''',
    'sinh': '''
        !! II IZ Iz Ii !! in
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! zn
        !! -- -- -- -- !! zn
        !! -- -- -- -- !! nn
        !! iI iZ iz ii !! in
        nn nn nZ nz nn nn nn''',
    'sqrt': '''
        iI zI zI zi zi ii ni
        iI -- -- -- -- ii nn
        iI -- -- -- -- ii nn
        iI -- -- -- -- ii nn
        iI -- -- -- -- ii nn
        iI iZ iZ iz iz ii in
        iI nn nn nn nn ii nn''',
    'tanh': '''
        Oz OZ OZ Oz Oz Oz Oz
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nn
        !! -- -- -- -- !! nn
        oz oZ oZ oz oz oz oz
        nn nn nZ nz nn nn nn''',
    'rect': '''
        !! Ii Iz IZ II !! in
        !! -- -- -- -- !! nn
        zz -- -- -- -- zz zz
        zz -- -- -- -- zz zz
        !! -- -- -- -- !! nn
        !! iI iZ iz ii !! in
        nn nn nz nz nn nn nn''',
}


def _place(x):
    if math.isnan(x):
        return 6
    if math.isinf(x):
        return 5 if x > 0 else 0
    if x != 0:
        return 4 if x > 0 else 1
    return 3 if math.copysign(1.0, x) > 0 else 2


def _is_finite(z):
    return math.isfinite(z.real) and math.isfinite(z.imag)


def _looked_up(name, x, y):
    cell = _special[name].split()[_place(x) * 7 + _place(y)]
    if cell == '!!':
        raise ValueError('math domain error')
    parts = [-_letters[c.lower()] if c.isupper() else _letters[c] for c in cell]
    return complex(*parts)


def _complex(z):
    if isinstance(z, complex):
        return complex(z)
    if hasattr(type(z), '__complex__'):
        return complex(z)
    # A function that only takes numbers says what is none.
    return complex(math.ldexp(z, 0))


def _hypot(x, y):
    return abs(complex(x, y))


def _checked(z):
    if math.isinf(z.real) or math.isinf(z.imag):
        raise OverflowError('math range error')
    return z


def _is_large(z):
    return abs(z.real) > _large or abs(z.imag) > _large


def _log_of_large(z):
    return math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + _ln2 * 2.0


# Powers and logarithms


def exp(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(z):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            size = inf if x > 0 else 0.0
            return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
        return _looked_up('exp', x, y)
    if x > _log_large:
        length = math.exp(x - 1.0)
        return _checked(complex(length * math.cos(y) * e, length * math.sin(y) * e))
    length = math.exp(x)
    return _checked(complex(length * math.cos(y), length * math.sin(y)))


def _log(z):
    # The logarithm and, for 0, that it is outside the domain.
    if not _is_finite(z):
        return _looked_up('log', z.real, z.imag), False
    x, y = abs(z.real), abs(z.imag)
    angle = math.atan2(z.imag, z.real)
    if x > _large or y > _large:
        size = math.log(_hypot(x / 2.0, y / 2.0)) + _ln2
    elif x < _smallest and y < _smallest:
        if x == 0.0 and y == 0.0:
            return complex(-inf, angle), True
        size = math.log(_hypot(math.ldexp(x, 53), math.ldexp(y, 53))) - 53 * _ln2
    else:
        length = _hypot(x, y)
        if 0.71 <= length <= 1.73:
            more, less = (x, y) if x > y else (y, x)
            size = math.log1p((more - 1) * (more + 1) + less * less) / 2.0
        else:
            size = math.log(length)
    return complex(size, angle), False


def log(z, base=None, /):
    result, fails = _log(_complex(z))
    if base is not None:
        bottom, fails = _log(_complex(base))
        if bottom == 0:
            fails = True
        else:
            result /= bottom
    if fails:
        raise ValueError('math domain error')
    return result


def log10(z, /):
    result = log(z)
    ten = math.log(10.0)
    return complex(result.real / ten, result.imag / ten)


def sqrt(z, /):
    z = _complex(z)
    if not _is_finite(z):
        return _looked_up('sqrt', z.real, z.imag)
    if z == 0:
        return complex(0.0, z.imag)
    x, y = abs(z.real), abs(z.imag)
    if x < _smallest and y < _smallest:
        x = math.ldexp(x, 53)
        root = math.ldexp(math.sqrt(x + _hypot(x, math.ldexp(y, 53))), -27)
    else:
        x /= 8.0
        root = 2.0 * math.sqrt(x + _hypot(x, y / 8.0))
    other = y / (2.0 * root)
    if z.real >= 0.0:
        return complex(root, math.copysign(other, z.imag))
    return complex(other, math.copysign(root, z.imag))


# Angles


def phase(z, /):
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    try:
        return abs(z), phase(z)
    except OverflowError:
        raise OverflowError('math range error') from None


def rect(r, phi, /):
    r, phi = math.ldexp(r, 0), math.ldexp(phi, 0)
    if not (math.isfinite(r) and math.isfinite(phi)):
        if math.isinf(r) and math.isfinite(phi) and phi != 0.0:
            sign = 1 if r > 0 else -1
            return complex(
                sign * math.copysign(inf, math.cos(phi)), sign * math.copysign(inf, math.sin(phi)))
        return _looked_up('rect', r, phi)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


# Hyperbolic functions and, by turning the number, those of angles


def cosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(z):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            imaginary = math.copysign(inf, math.sin(y))
            return complex(math.copysign(inf, math.cos(y)), imaginary if x > 0 else -imaginary)
        return _looked_up('cosh', x, y)
    if abs(x) > _log_large:
        less = x - math.copysign(1.0, x)
        return _checked(complex(
            math.cos(y) * math.cosh(less) * e, math.sin(y) * math.sinh(less) * e))
    return complex(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))


def sinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(z):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            real = math.copysign(inf, math.cos(y))
            return complex(real if x > 0 else -real, math.copysign(inf, math.sin(y)))
        return _looked_up('sinh', x, y)
    if abs(x) > _log_large:
        less = x - math.copysign(1.0, x)
        return _checked(complex(
            math.cos(y) * math.sinh(less) * e, math.sin(y) * math.cosh(less) * e))
    return complex(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(z):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return complex(
                math.copysign(1.0, x), math.copysign(0.0, 2.0 * math.sin(y) * math.cos(y)))
        return _looked_up('tanh', x, y)
    if abs(x) > _log_large:
        return complex(
            math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty, cx = math.tanh(x), math.tan(y), 1.0 / math.cosh(x)
    product = tx * ty
    bottom = 1.0 + product * product
    return complex(tx * (1.0 + ty * ty) / bottom, ((ty / bottom) * cx) * cx)


def _turned(z):
    z = _complex(z)
    return complex(-z.imag, z.real)


def _turned_back(z):
    return complex(z.imag, -z.real)


def cos(z, /):
    return cosh(_turned(z))


def sin(z, /):
    return _turned_back(sinh(_turned(z)))


def tan(z, /):
    return _turned_back(tanh(_turned(z)))


# Their inverses


def acos(z, /):
    z = _complex(z)
    if not _is_finite(z):
        return _looked_up('acos', z.real, z.imag)
    if _is_large(z):
        size = _log_of_large(z)
        return complex(
            math.atan2(abs(z.imag), z.real),
            -math.copysign(size, z.imag) if z.real < 0.0 else math.copysign(size, -z.imag))
    s1 = sqrt(complex(1.0 - z.real, -z.imag))
    s2 = sqrt(complex(1.0 + z.real, z.imag))
    return complex(
        2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    z = _complex(z)
    if not _is_finite(z):
        return _looked_up('acosh', z.real, z.imag)
    if _is_large(z):
        return complex(_log_of_large(z), math.atan2(z.imag, z.real))
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(
        math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def asinh(z, /):
    z = _complex(z)
    if not _is_finite(z):
        return _looked_up('asinh', z.real, z.imag)
    if _is_large(z):
        size = _log_of_large(z)
        return complex(
            -math.copysign(size, -z.real) if z.imag < 0.0 else math.copysign(size, z.real),
            math.atan2(z.imag, abs(z.real)))
    s1 = sqrt(complex(1.0 + z.imag, -z.real))
    s2 = sqrt(complex(1.0 - z.imag, z.real))
    return complex(
        math.asinh(s1.real * s2.imag - s2.real * s1.imag),
        math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, abs(z.imag)
    if not _is_finite(z):
        return _looked_up('atanh', x, z.imag)
    if math.copysign(1.0, x) < 0.0:
        return -atanh(-z)
    if x > _sqrt_large or y > _sqrt_large:
        length = _hypot(x / 2.0, z.imag / 2.0)
        return complex(x / 4.0 / length / length, -math.copysign(pi / 2.0, -z.imag))
    if x == 1.0 and y < math.sqrt(_smallest):
        if y == 0.0:
            raise ValueError('math domain error')
        return complex(
            -math.log(math.sqrt(y) / math.sqrt(_hypot(y, 2.0))),
            math.copysign(math.atan2(2.0, -y) / 2, z.imag))
    return complex(
        math.log1p(4.0 * x / ((1 - x) * (1 - x) + y * y)) / 4.0,
        -math.atan2(-2.0 * z.imag, (1 - x) * (1 + x) - y * y) / 2.0)


def asin(z, /):
    return _turned_back(asinh(_turned(z)))


def atan(z, /):
    return _turned_back(atanh(_turned(z)))


# Questions


def isfinite(z, /):
    return _is_finite(_complex(z))


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _complex(a), _complex(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
