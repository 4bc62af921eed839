from . import mod
from .mod import g as _g
name = "pkg"
print("pkg runs", __package__)
