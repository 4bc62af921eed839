def read(text):
    try:
        return float(text)
    except ValueError as error:
        raise RuntimeError('no number: ' + text) from error

read('1.5')
read('much')
