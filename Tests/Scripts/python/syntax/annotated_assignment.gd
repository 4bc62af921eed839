x: int = 5
name: str
y: 'anything' = x + 1
print(x, y)
try:
    name
except NameError as error:
    print(error)


class Config:
    rate: float = 0.1
    steps: int

    def __init__(self):
        self.done: bool = False


print(Config.rate, hasattr(Config, 'steps'), Config().done, list(Config.__annotations__))
