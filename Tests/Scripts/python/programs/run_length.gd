from itertools import count


def encode(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append((text[i], j - i))
        i = j
    return out


def decode(pairs):
    return ''.join(c * n for c, n in pairs)


line = 'aaabccddddd'
print(encode(line), decode(encode(line)) == line)
print(''.join(f'{n}{c}' if n > 1 else c for c, n in encode(line)))
look = '1'
for turn in count(1):
    print(turn, look)
    if turn == 6:
        break
    look = ''.join(f'{n}{c}' for c, n in encode(look))
