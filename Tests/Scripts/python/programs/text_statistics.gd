# Counting words with dictionaries.
text = '''It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness.'''
words = [word.strip('.,').lower() for word in text.split()]
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
    print(f'{word:<8}{count:>3} {"#" * count}')
lengths = {}
for word in words:
    lengths.setdefault(len(word), []).append(word)
for length in sorted(lengths):
    print(length, sorted(set(lengths[length])))
print(max(words, key=len), sum(len(w) for w in words) / len(words), len(set(words)))
print(text.count('\n'), text.splitlines()[1][:10], ' '.join(words[::-1][:5]))
