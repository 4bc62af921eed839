# Bars of loops, without a terminal: what they count, and that loops run as without them.
from tqdm import tqdm, trange
import tqdm as package
from tqdm.auto import tqdm as auto

print([x * 2 for x in tqdm(range(4), disable=True)])
print(list(trange(2, 8, 2, disable=True)), list(auto('abc', disable=True)))
print(package.tqdm is tqdm, package.trange is trange)

bar = tqdm(['a', 'b', 'c'], desc='letters', disable=True)
print(len(bar), bool(bar), 'b' in bar, bar.desc if hasattr(bar, 'desc') else 'letters')
for place, letter in enumerate(bar):
    bar.set_postfix(place=place)
    bar.set_description('now ' + letter)
print(place, letter)

with tqdm(total=10, disable=True) as bar:
    for i in range(5):
        bar.update(2)
    print(bar.total)

tqdm.write('between bars')
tqdm.write('no newline', end='|\n')


def numbers():
    yield from range(3)


for left, right in zip(tqdm(numbers(), total=3, disable=True), 'xyz'):
    print(left, right)
try:
    for x in tqdm(range(3), disable=True):
        1 / x
except ZeroDivisionError as error:
    print(error)
