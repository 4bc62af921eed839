# The sign of a quotient that is zero.
for divisor in (5, -5, 2**53 + 1, -(2**53 + 1), -(2**70), -0.5):
    print(0 / divisor, 0 * divisor, 0 // divisor, 0 % divisor)
print(1 / -(10**400), 1 // 10 / -9007199254740993)
