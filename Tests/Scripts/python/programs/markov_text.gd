import random

text = 'the cat sat on the mat and the dog sat on the log and the cat ran to the dog'
words = text.split()
follows = {}
for a, b in zip(words, words[1:]):
    follows.setdefault(a, []).append(b)
for word in sorted(follows):
    print(word, follows[word])
random.seed(5)
for _ in range(3):
    word = 'the'
    sentence = [word]
    while len(sentence) < 8 and word in follows:
        word = random.choice(follows[word])
        sentence.append(word)
    print(' '.join(sentence))
letters = {}
for a, b in zip(text, text[1:]):
    letters[a + b] = letters.get(a + b, 0) + 1
print(sorted(letters.items(), key=lambda row: (-row[1], row[0]))[:5])
