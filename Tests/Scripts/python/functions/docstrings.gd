# A function can say what it does.
def area(width, height=1):
    """Area of a rectangle."""
    return width * height
print(area.__doc__, area.__name__)
class Shape:
    """Something with an outline."""
    def grow(self):
        """Makes it larger."""
print(Shape.__doc__, Shape.__name__, Shape.grow.__doc__)
def annotated(x: int, y: float = 2.0, *rest: str) -> float:
    z: float = x * y
    return z
print(annotated(3), annotated(3, 4))
count: int = 5
print(count)
