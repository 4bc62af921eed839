LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != ' ' and board[a] == board[b] == board[c]:
            return board[a]
    return None if ' ' in board else 'draw'


def best(board, player, known={}):
    key = (''.join(board), player)
    if key in known:
        return known[key]
    result = winner(board)
    if result:
        value = (0 if result == 'draw' else 1 if result == player else -1), None
    else:
        value = (-2, None)
        for place, mark in enumerate(board):
            if mark == ' ':
                board[place] = player
                score = -best(board, 'O' if player == 'X' else 'X')[0]
                board[place] = ' '
                if score > value[0]:
                    value = score, place
    known[key] = value
    return value


board = list('X   O   X')
player = 'O'
while not winner(board):
    board[best(board, player)[1]] = player
    player = 'O' if player == 'X' else 'X'
print('\n-----\n'.join('|'.join(board[i:i + 3]) for i in (0, 3, 6)))
print(winner(board))
