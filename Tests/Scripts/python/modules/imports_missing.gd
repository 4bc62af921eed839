# What importing says when it fails.
def attempt(statement):
    try:
        statement()
    except ImportError as e:
        print(type(e).__name__, e, e.name)
def one(): import nope
def two(): import math.nope
def three(): from math import nope
def four(): from nope.deep import x
def five(): from . import x
for statement in [one, two, four, five]:
    attempt(statement)
try:
    three()
except ImportError as e:
    print(str(e).startswith("cannot import name 'nope' from 'math'"))
import nope.deep
