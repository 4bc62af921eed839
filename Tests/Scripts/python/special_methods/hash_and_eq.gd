class Cell:
    def __init__(self, row, column):
        self.key = (row, column)

    def __eq__(self, other):
        return isinstance(other, Cell) and self.key == other.key

    def __hash__(self):
        return hash(self.key)


board = {Cell(0, 0): 'x', Cell(1, 2): 'o'}
print(board[Cell(0, 0)], Cell(1, 2) in board, Cell(5, 5) in board, Cell(1, 1) != Cell(1, 1), len({Cell(1, 1), Cell(1, 1)}))


class OnlyEqual:
    def __eq__(self, other):
        return True


try:
    {OnlyEqual()}
except TypeError as error:
    print(error)
