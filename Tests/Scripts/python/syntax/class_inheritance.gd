class Animal:
    legs = 4

    def speak(self):
        return 'some sound'

    def describe(self):
        return f'{type(self).__name__} with {self.legs} legs says {self.speak()}'


class Cat(Animal):
    def speak(self):
        return 'meow'


class Bird(Animal):
    legs = 2


for animal in Animal(), Cat(), Bird():
    print(animal.describe())
print(issubclass(Cat, Animal), isinstance(Cat(), Animal), Cat.__bases__[0].__name__)
