# Where SyntaxErrors stand, as their arguments tell it: a range, a single character, or no end.
def show(mode, text):
    try:
        compile(text, "<string>", mode)
    except SyntaxError as error:
        print(mode, type(error).__name__, error.args)


expressions = [
    "1 +", "not", "", "(1", "1 2", "é ٣", "a١ $", "'abc", "3x", "1e", "0x", "0b12", "1__2",
    "x ¼ y", ")", "(]", "\\ 1", "'''abc", "1 if 2", "x = 1", "a\nb", "1 2 ", "“a”",
]
for text in expressions:
    show("eval", text)
    show("exec", text)

programs = [
    "if 1:\n    a\n  b\n", "if 1:\n  x\n   y", "if 1:\n\ta\n        b\n", "x = 1\\", "x = '''\nabc\n",
    "a = 'x\n", "\n".join(" " * level + "if 1:" for level in range(101)), "for x in y:\n  (1,\n]",
]
for text in programs:
    show("exec", text)

print({0, 2} & {False}, {True} & {1, 2}, {1.0, 3}.intersection([1, 2, True]))
