def grade(score):
    if score >= 90:
        return 'A'
    elif score >= 80:
        return 'B'
    elif score >= 70:
        return 'C'
    else:
        return 'F'


print([grade(score) for score in (95, 90, 85, 70, 12)])
x = 5
if x < 0:
    print('no')
elif x:
    print('yes')
