import two
x = 1
from two import y
