def pairs(ids):
    counts = {}
    for pair in zip(ids, ids[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def merge(ids, pair, new):
    out, i = [], 0
    while i < len(ids):
        if i + 1 < len(ids) and (ids[i], ids[i + 1]) == pair:
            out.append(new)
            i += 2
        else:
            out.append(ids[i])
            i += 1
    return out


text = 'low lower lowest newer newest wider widest é'
ids = list(text.encode('utf-8'))
merges, vocabulary = {}, {i: bytes([i]) for i in range(256)}
for new in range(256, 266):
    counts = pairs(ids)
    best = max(counts, key=lambda pair: (counts[pair], -pair[0], -pair[1]))
    ids = merge(ids, best, new)
    merges[best] = new
    vocabulary[new] = vocabulary[best[0]] + vocabulary[best[1]]
    print(best, '->', new, vocabulary[new])
print(len(text.encode()), len(ids))


def encode(text):
    ids = list(text.encode('utf-8'))
    while len(ids) > 1:
        pair = min(pairs(ids), key=lambda p: merges.get(p, 10**9))
        if pair not in merges:
            break
        ids = merge(ids, pair, merges[pair])
    return ids


decoded = b''
for i in encode('wider é'):
    decoded += vocabulary[i]
print(encode('lowest newest'), decoded.decode('utf-8'))
