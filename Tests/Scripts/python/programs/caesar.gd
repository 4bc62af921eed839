def shift(text, by):
    out = []
    for c in text:
        if c.isalpha():
            base = ord('A') if c.isupper() else ord('a')
            out.append(chr((ord(c) - base + by) % 26 + base))
        else:
            out.append(c)
    return ''.join(out)


secret = shift('Attack at Dawn, Zoe!', 3)
print(secret)
print(shift(secret, -3))
ENGLISH = 'etaoinshrdlu'


def crack(text):
    return max(range(26), key=lambda by: sum(shift(text, -by).lower().count(c) for c in 'etaoin'))


message = shift('the quick brown fox tells a tale that teaches patience to the reader', 11)
print(crack(message), shift(message, -crack(message)))
table = str.maketrans('abc', 'xyz', '!')
print('aabbcc!'.translate(table))
