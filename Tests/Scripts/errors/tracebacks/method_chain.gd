text = 'a,b'
parts = text.split(',')[0].upper().joined('x')
