# Texts in lines.
import textwrap

text = 'The quick brown fox jumped over the lazy dog. A well-known example-text, with-hyphens -- and dashes--here; averyveryverylongwordindeedthatdoesnotfit.\n\tTabs and\nnewlines.'
for width in [10, 20, 33, 70]:
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap('a b c d e f', 3), textwrap.wrap('', 5), textwrap.wrap('   ', 5), textwrap.wrap('x' * 12, 5))
print(textwrap.wrap('x' * 12 + ' y', 5, break_long_words=False), textwrap.wrap('one-two-three', 6, break_on_hyphens=False))
print(textwrap.wrap('  lead  and   spaces', 8), textwrap.wrap('  lead  and   spaces', 8, drop_whitespace=False))
print(textwrap.shorten('Hello  world, this is long', 18), textwrap.shorten('Hello world', 11), textwrap.shorten('Hello world', 8, placeholder='...'))
print(textwrap.wrap('one two three four five', 9, max_lines=2, placeholder='~'))
print(repr(textwrap.dedent('\n    a\n      b\n\n    c\n  ')), repr(textwrap.dedent('  x\n y')), repr(textwrap.dedent('\tx\n\ty\n  \n')))
print(repr(textwrap.indent('a\n\nb\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda line: True)))
try:
    textwrap.wrap('x', 0)
except ValueError as e:
    print(e)
w = textwrap.TextWrapper(width=12, fix_sentence_endings=True)
print(w.wrap('End here. Start there.'), w.fill('a b'))
