class Settings:
    pass


s = Settings()
for name, value in {'rate': 0.1, 'steps': 5}.items():
    setattr(s, name, value)
setattr(s, 'with space', 'odd')
print(s.rate, s.steps, getattr(s, 'with space'), vars(s))
setattr(Settings, 'shared', 1)
print(s.shared)
try:
    setattr(5, 'x', 1)
except AttributeError as error:
    print(error)
