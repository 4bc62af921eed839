class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f'need {needed}, have {available}')
        self.missing = needed - available


class Account:
    count = 0

    def __init__(self, owner, balance=0):
        Account.count += 1
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('a deposit is positive')
        self._balance += amount
        self.history.append(('deposit', amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(('withdraw', amount))


class Savings(Account):
    def __init__(self, owner, rate, **rest):
        super().__init__(owner, **rest)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))


a = Savings('ada', 0.05, balance=100)
a.add_interest()
a.withdraw(30)
print(a.balance, a.history, Account.count)
for action in (lambda: a.withdraw(500), lambda: a.deposit(-1), lambda: setattr(a, 'balance', 5)):
    try:
        action()
    except InsufficientFunds as error:
        print('short of', error.missing, '-', error)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
