print(ord('a'), ord('A'), ord(' '), ord('é'), ord('€'), ord('😀'), ord('\n'))
print([chr(ord(c) + 1) for c in 'HAL'])
for value in ('', 'ab', 5):
    try:
        ord(value)
    except TypeError as error:
        print(error)
