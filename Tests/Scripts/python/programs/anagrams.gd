words = 'listen silent enlist google elbow below state taste cat act tac dog'.split()
groups = {}
for word in words:
    groups.setdefault(''.join(sorted(word)), []).append(word)
for key, group in sorted(groups.items()):
    if len(group) > 1:
        print(key, group)


def palindrome(text):
    letters = [c.lower() for c in text if c.isalnum()]
    return letters == letters[::-1]


for text in ('A man, a plan, a canal: Panama', 'No lemon, no melon', 'gradient'):
    print(text, palindrome(text))
vowels = {word: sum(word.count(v) for v in 'aeiou') for word in words}
print(sorted(vowels.items(), key=lambda row: (-row[1], row[0]))[:4])
