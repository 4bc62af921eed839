import math

training = [('spam', 'win money now'), ('spam', 'cheap money offer'), ('ham', 'meeting at noon'),
            ('ham', 'lunch at noon tomorrow'), ('spam', 'win a cheap prize')]
counts, totals, labels = {}, {}, {}
vocabulary = set()
for label, text in training:
    labels[label] = labels.get(label, 0) + 1
    for word in text.split():
        vocabulary.add(word)
        counts[label, word] = counts.get((label, word), 0) + 1
        totals[label] = totals.get(label, 0) + 1


def scores(text):
    result = {}
    for label, n in labels.items():
        score = math.log(n / len(training))
        for word in text.split():
            score += math.log((counts.get((label, word), 0) + 1) / (totals[label] + len(vocabulary)))
        result[label] = score
    return result


for text in ('cheap money', 'meeting tomorrow', 'win lunch'):
    s = scores(text)
    print(text, '->', max(s, key=s.get), {label: round(value, 4) for label, value in s.items()})
