# What a progress bar says: every part of a meter, over a table of states.
from tqdm import tqdm

for n in [0, 1, 37, 99, 100, 12345]:
    for total in [None, 100, 20000]:
        for elapsed in [0, 0.004, 2.6, 75, 4000]:
            print(repr(tqdm.format_meter(n, total, elapsed)))

for prefix in ['', 'epoch 3', 'epoch 3: ', 'a description that is long']:
    for ncols in [None, 0, 10, 40, 60, 100]:
        for postfix in [None, 'loss=0.123, lr=0.01']:
            print(repr(tqdm.format_meter(
                42, 100, 1.4, ncols=ncols, prefix=prefix, postfix=postfix)))

for n in range(0, 31):
    print(repr(tqdm.format_meter(n, 30, 3, ncols=50)))
    print(repr(tqdm.format_meter(n, 30, 3, ncols=50, ascii=True)))
    print(repr(tqdm.format_meter(n, 30, 3, ncols=47, ascii=' .o')))

for unit_scale in [False, True, 3]:
    for rate in [None, 0.04, 7.25, 123456]:
        print(repr(tqdm.format_meter(
            123456, 400000, 30, unit='B', unit_scale=unit_scale, rate=rate, unit_divisor=1024,
            initial=1000, ncols=90)))

for bar_format in ['{l_bar}{bar}{r_bar}', '{desc}: {percentage:3.0f}%|{bar:20}| {n_fmt}/{total_fmt}',
                   '{n}/{total} {elapsed} {remaining} {rate_fmt}', '{bar:-10}|{postfix}',
                   '{l_bar}{bar:10a}', '{desc}{bar:8b}|']:
    for total in [None, 80]:
        for colour in [None, 'green', '#ff8000']:
            print(repr(tqdm.format_meter(
                17, total, 5, ncols=60, prefix='p', bar_format=bar_format, colour=colour)))

for number in [0, 1, 12, 123456, 1.0, 0.5, 0.123456, 1e-7, 1.5e20, -3, 2 ** 60]:
    print(tqdm.format_num(number), end=' ')
    print(tqdm.format_sizeof(number), tqdm.format_sizeof(number, 'B', 1024))
for seconds in [0, 0.9, 59, 60, 3599, 3600, 123456, -5]:
    print(tqdm.format_interval(seconds))
