class Account:
    total = 0

    def __init__(self):
        self.balance = 10

    def deposit(self, amount):
        self.balance += amount
        Account.total += amount


a, b = Account(), Account()
a.deposit(5)
b.deposit(7)
a.balance *= 2
a.total += 100
print(a.balance, b.balance, Account.total, a.total, b.total)
try:
    a.missing += 1
except AttributeError as error:
    print(error)
