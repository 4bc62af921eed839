# What Python has and gd has not is said in so many words, before anything runs.
print('never')
async def f():
    pass
