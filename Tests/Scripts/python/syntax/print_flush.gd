for i in range(3):
    print(i, end=' ', flush=True)
print(flush=True)
print('done', flush=False)
