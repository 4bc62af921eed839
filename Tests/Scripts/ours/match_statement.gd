# What Python has and gd has not is said in so many words, before anything runs.
print('never')
match 5:
    case 5:
        print('five')
