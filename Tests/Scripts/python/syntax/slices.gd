letters = list('abcdef')
print(letters[1:3], letters[:2], letters[4:], letters[:], letters[-2:], letters[:-1])
print(letters[::2], letters[::-1], letters[4:1:-1], letters[10:], letters[3:1])
print('python'[1:4], (1, 2, 3)[1:], range(10)[2:5], b'bytes'[1:3])
letters[1:3] = ['X']
print(letters)
letters[::2] = '123'
del letters[:1]
print(letters)
print(slice(1, 5, 2), list(range(10))[slice(1, 5, 2)])
