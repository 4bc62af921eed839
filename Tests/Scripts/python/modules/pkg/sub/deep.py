from ..mod import g
from .. import name
z = g()
