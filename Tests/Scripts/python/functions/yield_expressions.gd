# yield inside larger expressions: what stands before it is evaluated first, and kept.

def note(value):
    print("note", value)
    return value


def talk(generator, *values):
    print("first", next(generator))
    for value in values:
        try:
            print("sent", value, "got", generator.send(value))
        except StopIteration as stop:
            print("sent", value, "returned", stop.value)
            return


def sums():
    total = note(1) + (yield "a") * note(2) + (yield "b")
    return total


talk(sums(), 10, 100)


def calls():
    print(note("x"), (yield 1), note("y"), sep=(yield 2))
    print((yield))
    return "done".upper().join([(yield 3), (yield 4)])


talk(calls(), "p", "-", "q", "r", "s")


def conditions():
    if (yield "if"):
        print("then")
    elif note(False) or (yield "elif"):
        print("elif")
    else:
        print("else")
    while (yield "while"):
        print("turn")
    else:
        print("no more turns")
    n = 0
    while n < 2 and (yield n):
        n += 1
        if n == 2:
            break
    else:
        print("never")
    x = "yes" if (yield "?") else (yield "other")
    return x


talk(conditions(), 0, 1, 1, 0, 1, 1, 0, "no")
talk(conditions(), 1, 0, 1, 1, 1)


def shortcuts():
    a = (yield 1) and (yield 2) and note("last")
    b = (yield 3) or (yield 4) or note("last")
    c = 1 < (yield 5) < (yield 6) < note(100)
    d = not (yield 7)
    return a, b, c, d


talk(shortcuts(), 1, 2, 0, 0, 5, 6, 0)
talk(shortcuts(), 0, 3, 0)
talk(shortcuts(), 1, 0, 9, 5, 3, 1)


def displays():
    row = [note(1), *(yield "list"), (yield "more")]
    mapping = {note("k"): (yield "value"), (yield "key"): note(2), **(yield "rest")}
    text = f"{note(3)} {(yield 'f')!r:>{(yield 'width')}} {note(4)}"
    part = row[(yield "index") : (yield "stop")]
    both = (yield "t1"), (yield "t2")
    return row, mapping, text, part, both


talk(displays(), [5, 6], 7, 8, "key", {"z": 1}, "ff", 8, 1, 3, "t", "u")


def targets():
    data = [0, 0, 0]
    data[(yield "index")] = (yield "value")
    total = 5
    total += (yield "plus")
    data[note(1)] += (yield "item")
    data[(yield "place")] -= note(2)
    total -= yield
    (a, b), c = (yield "pair"), (yield "single")
    del data[(yield "del")]
    assert (yield "assert"), "message"
    (x := (yield "walrus"))
    note((y := (yield "inner")) + x)
    return data, total, a, b, c, x, y


talk(targets(), "v", 0, 3, 4, 2, 1, (8, 9), 7, 0, True, 20, 30)


def loops():
    for i in (yield "over"):
        print("i", i)
        if (yield i) == "skip":
            continue
        print("not skipped")
    for a in [b + 1 for b in (yield "comprehension")]:
        print("a", a)
    return (yield "last")


talk(loops(), [1, 2], "skip", "go", [10, 20], "end")


class Box:
    def __init__(self, value):
        self.value = value

    def add(self, a, b=0):
        print("add", a, b)
        self.value += a + b
        return self

    def __enter__(self):
        print("enter", self.value)
        return self.value

    def __exit__(self, *rest):
        print("exit", self.value)


def methods():
    box = Box(1)
    box.add((yield "a"), b=(yield "b")).add((yield "c"))
    box.value *= (yield box.value)
    with Box((yield "with")) as first, Box((yield "second")) as second:
        print(first, second, (yield "inside"))
    raise ValueError((yield box.value))


try:
    talk(methods(), 1, 2, 3, 4, "w1", "w2", "in", "boom")
except ValueError as error:
    print("ValueError", error)


def inner():
    got = yield "inner"
    return got * 2


def outer():
    return 1 + (yield from inner()) + len((yield from inner()))


talk(outer(), 5, [1, 2])


def catching():
    while True:
        try:
            print("value", note("before") + str((yield "ready")))
        except ValueError as error:
            print("caught", error, (yield "in handler"))
        finally:
            print("finally", (yield "in finally"))


g = catching()
print(next(g))
print(g.send("x"))
print(g.send("f"))
print(g.throw(ValueError("thrown")))
print(g.send("h"))
print(g.send("again"))


def closing():
    try:
        print("never", (yield 1), (yield 2))
    finally:
        print("closed")


g = closing()
print(next(g), g.send("a"))
g.close()
g.close()
print(list(g))

f = lambda a: (yield a) + 1
g = f(5)
print(next(g))
try:
    g.send(7)
except StopIteration as stop:
    print(stop.value)

print(list((lambda: ((yield 1), (yield 2)))()))


def keeps_names():
    note(1) + (yield sorted(locals()))


print(next(keeps_names()))


def order():
    return [note(1), note(2), (yield 3)], {note(4): note(5)}, note(6), (yield 7), [x for x in [8]]


talk(order(), 33, 77)


def lambdas():
    f = lambda x, y=(yield "default"): x + y
    return f(1), (lambda a: a * 2)((yield "argument"))


talk(lambdas(), 10, 20)
# compare: standard output only
