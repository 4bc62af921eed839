# The module string.
import string
from string import Template

print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits)
print(string.capwords('hello  wORLD foo'), string.capwords('a-b-c', '-'))
t = Template('$who likes ${what}s, $$5, $missing')
print(t.safe_substitute(who='Ann', what='cat'), t.substitute({'who': 'Bob', 'what': 'dog', 'missing': 1}), t.template)
print(t.get_identifiers(), t.is_valid(), Template('$').is_valid(), Template('a $1 b').safe_substitute())
for text in ['$x', 'a $ b', 'line\nand $', '${x', '$1']:
    try:
        print(Template(text).substitute())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(Template('$a$b').substitute({'a': 1}, b=2), string.Formatter().format('{} {x}', 1, x=2))
