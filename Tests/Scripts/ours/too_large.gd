# PyTorch says this with the line of its allocator, and only once memory is gone; Python's word is shorter.
print('before')
try:
    x = torch.zeros(10**12)
    print('never', x.sum())
except MemoryError:
    print('caught')
try:
    x = torch.ones(10**6, 1) * torch.ones(10**6)
    print('never', x.sum())
except MemoryError:
    print('caught')
print('after')
