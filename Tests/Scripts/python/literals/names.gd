# Names may hold letters of any alphabet, digits and underscores.
x1 = 1
_private = 2
__ = 3
learning_rate = 0.1
α = 0.5
größe = 4
print(x1, _private, __, learning_rate, α, größe)
print = print
type_ = type
print(type_(α))
match = "match"
case = "case"
print(match, case)
