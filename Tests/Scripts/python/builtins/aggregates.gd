# len sum min max abs round any all sorted reversed.
values = [3, -1, 4, -1, 5]
print(len(values), sum(values), min(values), max(values), sum(values, 100), sum([]))
print(sum([[1], [2]], []))
print(min(3, 1, 2), max('a', 'c', 'b'), max('hello'), min([[2], [1, 9]]), max(1, 2.5, True))
print(max([1.0, 1]))
print(max(values, key=abs), min(values, key=lambda v: (v - 3) ** 2), max([], default=0))
print(min([], default=None), max('aaa', 'bb', key=len))
print(sorted(values), sorted(values, reverse=True), sorted(values, key=abs), sorted('hello'))
print(sorted({'b': 1, 'a': 2}), sorted([(1, 'b'), (1, 'a'), (0, 'z')]))
words = ['banana', 'Apple', 'cherry', 'fig']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (len(w), w)))
print(list(reversed(values)), list(reversed('abc')), list(reversed(range(3))), any([0, '', 1]))
print(all([1, 'x', []]), any(()), all(()))
print(abs(-5), abs(-2.5), round(3.14159, 2), round(7.5), round(-0.5), round(1e20), pow(2, 5))
print(divmod(17, 5))
print(bin(10), hex(255), oct(8), bin(-3), hex(2 ** 70), chr(960), ord('π'))
print(hash(5) == hash(5.0), id(values) == id(values), callable(len), callable(3))
