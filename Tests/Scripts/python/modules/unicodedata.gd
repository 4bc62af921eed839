# What Unicode says of characters.
import unicodedata

for c in 'aA1 é€_-(«٣ǅ\n':
    print(repr(c), unicodedata.category(c), unicodedata.combining(c), unicodedata.name(c, 'none'))
text = 'Ślusàrski'
print(len(unicodedata.normalize('NFD', text)), ''.join(c for c in unicodedata.normalize('NFD', text) if unicodedata.category(c) != 'Mn'))
print(unicodedata.normalize('NFC', 'e\u0301') == 'é', unicodedata.normalize('NFKD', 'plain'), unicodedata.numeric('½'), unicodedata.name('ß'))
for wrong in [lambda: unicodedata.category('ab'), lambda: unicodedata.name('\n'), lambda: unicodedata.normalize('X', 'a'), lambda: unicodedata.category(5)]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
