from dataclasses import dataclass, field, replace, asdict


@dataclass
class Optimizer:
    name: str = 'sgd'
    rate: float = 0.1


@dataclass
class Config:
    layers: list = field(default_factory=lambda: [4, 8])
    optimizer: Optimizer = field(default_factory=Optimizer)
    steps: int = 100

    def __post_init__(self):
        if self.steps <= 0:
            raise ValueError(f'steps must be positive, got {self.steps}')

    @property
    def depth(self):
        return len(self.layers)


base = Config()
fast = replace(base, steps=10, optimizer=Optimizer(rate=1.0))
print(base)
print(fast, fast.depth)
print(asdict(fast), base == Config(), base == fast)
base.layers.append(1)
print(Config().layers, base.layers)
try:
    Config(steps=0)
except ValueError as error:
    print(error)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


print(sorted([Version(2), Version(1, 5)]), {Version(1): 'one'}[Version(1, 0)])
try:
    Version(1).major = 2
except Exception as error:
    print(type(error).__name__, error)
