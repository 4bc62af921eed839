# Deep structures are made and let go; long texts are searched in linear time.
nested = []
for i in range(200000):
    nested = [nested]
nested = None


def wrap(f):
    return lambda: f


chain = None
for i in range(100000):
    chain = wrap(chain)
chain = None


class Link:
    def __init__(self, next):
        self.next = next


link = None
for i in range(200000):
    link = Link(link)
link = None

print(("a" * 100000 + "b") in "a" * 1000000)
text = "aab" * 10 + "aac" + "aab" * 10
print(text.find("aab" * 6 + "aac"), text.rfind("aab" * 10), text.count("aab" * 6))
print(text.replace("aabaabaabaabaabaabaac", "-"), text.split("aabaabaabaabaabaabaac"))
same = []
same.append(same)
print(same, same == same)
