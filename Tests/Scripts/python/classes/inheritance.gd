# Inheritance, and both ways to write super.
class Animal:
    legs = 4
    def __init__(self, name):
        self.name = name
    def speak(self):
        return self.name + ' says ' + self.sound()
    def sound(self):
        return '...'
class Dog(Animal):
    def __init__(self, name, trick='sit'):
        super().__init__(name)
        self.trick = trick
    def sound(self):
        return 'woof'
class Puppy(Dog):
    def __init__(self, name):
        super(Puppy, self).__init__(name, trick='roll')
    def sound(self):
        return super().sound().upper() + '!'
class Bird(Animal):
    legs = 2
    def sound(self):
        return 'tweet'
for animal in [Animal('it'), Dog('Rex'), Puppy('Bit'), Bird('Tit')]:
    print(animal.speak(), animal.legs, type(animal).__name__)
p = Puppy('Bo')
print(isinstance(p, Puppy), isinstance(p, Animal), isinstance(p, Bird), isinstance(p, (Bird, Dog)))
print(issubclass(Puppy, Animal), issubclass(Dog, Puppy))
print(p.trick, p.name)
class A:
    def who(self): return 'A'
class B(A):
    def who(self): return 'B' + super().who()
class C(A):
    def who(self): return 'C' + super().who()
class D(B, C):
    def who(self): return 'D' + super().who()
print(D().who(), [c.__name__ for c in D.__mro__])
