import base64
import binascii
import hashlib
import html


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f'{type(error).__module__}.{type(error).__name__}: {error}'


# Lengths around the ends of blocks.
for name in ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']:
    for count in [0, 1, 3, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 127, 128, 129, 1000]:
        print(name, count, hashlib.new(name, bytes([i % 256 for i in range(count)])).hexdigest())
pieces = hashlib.sha256()
for piece in [b'a' * 10, b'b' * 60, b'', b'c' * 200, bytearray(b'd')]:
    pieces.update(piece)
other = pieces.copy()
other.update(b'!')
print(pieces.hexdigest(), other.hexdigest(), pieces.digest() == bytes.fromhex(pieces.hexdigest()))
print(pieces.name, pieces.digest_size, pieces.block_size, hashlib.md5(b'x', usedforsecurity=False).hexdigest(), hashlib.sha1().digest_size)
print(attempt(hashlib.md5, 'text'), attempt(hashlib.md5, 3), attempt(hashlib.new, 'nothing'), attempt(pieces.update, 'a'))
print({'md5', 'sha1', 'sha256'} <= hashlib.algorithms_guaranteed, 'sha512' in hashlib.algorithms_available)

print(binascii.hexlify(b'ab\xff'), binascii.hexlify(b'abcd', '-'), binascii.b2a_hex(b'abcd', ':', 2), binascii.unhexlify('6162fF'))
print(attempt(binascii.unhexlify, 'abc'), attempt(binascii.unhexlify, 'zz'), attempt(binascii.unhexlify, 3), attempt(binascii.hexlify, 'a'))
print(binascii.crc32(b''), binascii.crc32(b'hello world'), binascii.crc32(b' world', binascii.crc32(b'hello')), binascii.Error.__mro__[1])
print(binascii.b2a_base64(b'hello'), binascii.b2a_base64(b'hello', newline=False), binascii.a2b_base64('aGVsbG8='))
for count in range(8):
    data = bytes(range(250, 250 + count)) if count < 6 else bytes(range(count))
    print(base64.b64encode(data), base64.b64decode(base64.b64encode(data)) == data, base64.b32encode(data),
          base64.b32decode(base64.b32encode(data)) == data, base64.b16encode(data), base64.b16decode(base64.b16encode(data)) == data)
print(base64.urlsafe_b64encode(b'\xfb\xff\xfe'), base64.urlsafe_b64decode('-__-'), base64.standard_b64decode(b'+//+'), base64.b64encode(b'\xfb\xff', b'@$'))
for text in ['YQ==', 'YQ=', 'YQ', 'Y', 'YWI', 'YW I=', 'Y!W@I=', '=', '====', 'YQ==YQ==', 'YWJj\n', 'YWJjZ', b'YQ==', 'é', 3]:
    print(repr(text), attempt(base64.b64decode, text), attempt(base64.b64decode, text, validate=True))
print(attempt(base64.b16decode, 'ab'), base64.b16decode('ab', casefold=True), attempt(base64.b32decode, 'A'), attempt(base64.b32decode, '1AAAAAAA'))
print(base64.encodebytes(b'x' * 60), base64.decodebytes(b'eHh4\neHh4\n'), attempt(base64.b64encode, 'text'))

print(html.escape('<a href="x">\'&\'</a>'), html.escape('"<', quote=False))
for text in ['&lt;b&gt;', '&amp;amp;', '&quot;&apos;&#39;&#x27;', '&#65;&#x42;&#67', '&nope; &', '&ampx', '&eacute;&mdash;', '&#0;&#x110000;&#128;', 'plain', '&lt&gt']:
    print(repr(text), repr(html.unescape(text)))
