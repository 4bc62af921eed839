# The methods behind builtins and operators, hashes, and numbers as bytes and in base 16.
def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)

print(pow(3, -1, 7), pow(2, 10, 1000), pow(-3, 3, 5), pow(3, -2, -7), pow(5, 0, 1), pow(2, 100, 10**20))
show(lambda: pow(2, -1, 4))
show(lambda: pow(2, 3, 0))
show(lambda: pow(2.0, 3, 5))
show(lambda: pow(2, 3.0, 5))
class P:
    def __pow__(self, other, mod=None): return ("pow", other, mod)
    def __rpow__(self, other): return ("rpow", other)
    def __ipow__(self, other): return "ipow"
    def __divmod__(self, o): return "dm"
    def __rdivmod__(self, o): return "rdm"
    def __matmul__(self, o): return "mm"
    def __rmatmul__(self, o): return "rmm"
    def __imatmul__(self, o): return "imm"
    def __bytes__(self): return b"by"
    def __length_hint__(self): return 3
    def __index__(self): return 5
    def __reversed__(self): return iter([3,2])
    def __contains__(self, x): return x == 1
    def __complex__(self): return 5
    def __trunc__(self): return 7
    def __floor__(self): return 8
    def __ceil__(self): return 9
    def __round__(self, n=None): return ("round", n)
p = P()
print(pow(p, 2), pow(p, 2, 3), 2 ** p, divmod(p, 1), divmod(1, p), p @ 1, 1 @ p, bytes(p), hex(p), bin(p), oct(p))
q = p; q **= 2; print(q)
q = p; q @= 2; print(q)
print(list(reversed(p)), 1 in p, 2 in p, round(p), round(p, 2), [1,2,3,4,5,6][p], "a"*p, range(p), chr(p), "abcdefg"[p], bytes(P.__index__(p)))
import math
print(math.trunc(p), math.floor(p), math.ceil(p))
print(hash(1.5), hash(2.0), hash(0.1), hash(-1.5), hash(1e100), hash(float("inf")), hash(-float("inf")), hash(2**100), hash(-2**100), hash(2**61-1), hash(2**61), hash(-1), hash(-2), hash(True), hash(10**30), hash(-(2**61)), hash(1e300*1e10))
print(hash(()), hash((1,)), hash((1, 2)), hash((1, (2, 3))), hash((1.5, True)), hash((-1, -2)))
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(frozenset([(1,2), 5])))
print((2.5).hex(), (0.1).hex(), (-1.5).hex(), (0.0).hex(), (1e-320).hex(), float("inf").hex(), float("nan").hex(), (1e300).hex())
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.4"), float.fromhex("inf"), float.fromhex("1"), float.fromhex("0x1p-1074"), float.fromhex("  0x1.999999999999ap-4 "), float.fromhex("0xff"))
show(lambda: float.fromhex("zz"))
show(lambda: float.fromhex("0x1p5000"))
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"\xff", "big", signed=True), int.from_bytes([1,2,3]), int.from_bytes(b""))
print((258).to_bytes(2, "big"), (258).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (5).to_bytes())
show(lambda: (256).to_bytes(1, "big"))
show(lambda: (-1).to_bytes(1, "big"))
show(lambda: (1).to_bytes(1, "middle"))
print((10).bit_length(), (-255).bit_count(), (7).bit_count(), (5).as_integer_ratio(), (0.75).as_integer_ratio(), (2.0).is_integer(), (5).conjugate(), (5).real, (5).imag, (2**70).bit_length(), (2**70).bit_count())
show(lambda: float("inf").as_integer_ratio())
show(lambda: float("nan").as_integer_ratio())
print(hash(range(5)), hash(range(1, 10, 3)))
