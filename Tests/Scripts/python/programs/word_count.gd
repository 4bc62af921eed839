text = """The cat sat on the mat. The dog, who saw the cat,
sat on the log; and the cat -- well, the cat ran!"""
counts = {}
for word in text.lower().split():
    word = word.strip('.,;!-')
    if word:
        counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))[:5]:
    print(f'{word:<5}{count:>3} {"*" * count}')
print(sum(counts.values()), len(counts), max(counts, key=len))
lengths = {}
for word in counts:
    lengths.setdefault(len(word), []).append(word)
for length in sorted(lengths):
    print(length, sorted(lengths[length]))
