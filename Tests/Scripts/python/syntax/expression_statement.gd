# A value that nobody uses is computed and forgotten.
1 + 1
'text'
[print('called') for _ in range(2)]
print
print('end')
(lambda: print('and called'))()
...
