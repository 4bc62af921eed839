# Objects: calls of methods that read and write attributes.
#
# test: 1000
import sys
import time

turns = int(sys.argv[1]) if len(sys.argv) > 1 else 500000


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.count = 0

    def deposit(self, amount):
        self.balance = self.balance + amount
        self.count += 1

    def average(self):
        return self.balance / self.count


def work(turns):
    account = Account(0)
    total = 0.0
    for i in range(turns):
        account.deposit(i % 10)
        total = total + account.average()
    return total


times = []
for repetition in range(5):
    start = time.perf_counter()
    result = work(turns)
    times.append(time.perf_counter() - start)
print(f'{result:.4f}')
print('per step:', f'{sorted(times)[2]:.9f}')
