def area(width, height):
    return width * hieght


area(2, 3)
