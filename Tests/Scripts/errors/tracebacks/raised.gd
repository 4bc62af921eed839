def check(rate):
    if rate <= 0:
        raise ValueError(f'learning rate {rate} is not positive')

check(0.1)
check(-1)
