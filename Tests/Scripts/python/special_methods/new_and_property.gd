class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError('below absolute zero')
        self._degrees = value

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32


c = Celsius(100)
print(c.fahrenheit)
c.degrees = 0
print(c.fahrenheit)
for action in (lambda: setattr(c, 'degrees', -300), lambda: setattr(c, 'fahrenheit', 1)):
    try:
        action()
    except (ValueError, AttributeError) as error:
        print(error)
