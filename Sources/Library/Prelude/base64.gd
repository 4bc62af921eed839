# Bytes as text of few characters.

import binascii

_urlsafe_encoding = bytes.maketrans(b'+/', b'-_')
_urlsafe_decoding = bytes.maketrans(b'-_', b'+/')
_base32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _bytes(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return s.encode('ascii')
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    raise TypeError(
        f'argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}')


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_urlsafe_encoding)


def urlsafe_b64decode(s):
    return b64decode(_bytes(s).translate(_urlsafe_decoding))


def b32encode(s):
    s = bytes(s)
    rest = len(s) % 5
    padded = s + b'\0' * ((5 - rest) % 5)
    encoded = bytearray()
    for start in range(0, len(padded), 5):
        number = int.from_bytes(padded[start:start + 5], 'big')
        for shift in range(35, -5, -5):
            encoded.append(_base32[number >> shift & 31])
    missing = {0: 0, 1: 6, 2: 4, 3: 3, 4: 1}[rest]
    return bytes(encoded[:len(encoded) - missing]) + b'=' * missing


def b32decode(s, casefold=False, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        s = s.translate(bytes.maketrans(b'01', b'O' + _bytes(map01)))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b'=')
    missing = len(s) - len(digits)
    decoded = bytearray()
    for start in range(0, len(digits), 8):
        number = 0
        for digit in digits[start:start + 8]:
            value = _base32.find(digit)
            if value < 0:
                raise binascii.Error('Non-base32 digit found')
            number = number << 5 | value
        number <<= 5 * (8 - len(digits[start:start + 8]))
        decoded += number.to_bytes(5, 'big')
    if missing not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if missing:
        decoded = decoded[:len(decoded) - 5 + (43 - 5 * missing) // 8]
    return bytes(decoded)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.strip(b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def encodebytes(s):
    return b''.join([binascii.b2a_base64(s[start:start + 57]) for start in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)
