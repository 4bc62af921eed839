class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __repr__(self):
        return f'Matrix({self.rows})'


m = Matrix([[1, 2], [3, 4]])
print(m @ m, m @ Matrix([[1], [1]]))
m @= Matrix([[0, 1], [1, 0]])
print(m)
try:
    [1] @ [2]
except TypeError as error:
    print(error)
