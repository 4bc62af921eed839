x = 1; y = 2; print(x + y)
for i in range(2): print(i); print(-i)
if x: print('one line'); print('two statements');
def f(): a = 3; return a
print(f())
