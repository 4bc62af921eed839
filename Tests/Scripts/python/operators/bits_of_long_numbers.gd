# The bits of long integers, negative ones in two's complement.
edges = [sign * (2 ** power + step)
         for power in (31, 62, 63, 64, 65, 127, 128, 192) for step in (-1, 0, 1) for sign in (1, -1)]
for a in edges[::5]:
    print(a, ~a, a >> 3, a >> 64, a << 5)
    for b in edges[1::7] + [0, -1, 1, 255, -256]:
        print(a & b, a | b, a ^ b)

print(-1 ^ 18446744073709551615, -1 & 2 ** 64 - 1, -(2 ** 64) | 1)
