class Temperature:
    @staticmethod
    def to_fahrenheit(celsius):
        return celsius * 9 / 5 + 32

    @staticmethod
    def freezing():
        return 0


class Other(Temperature):
    pass


print(Temperature.to_fahrenheit(100), Temperature().to_fahrenheit(-40), Other.freezing())
