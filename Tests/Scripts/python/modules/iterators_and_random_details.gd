import itertools, heapq, bisect, textwrap, random, string, pprint, warnings, statistics
from itertools import *
def t(s):
    try:
        r = eval(s)
        print(s, '->', r if not hasattr(r, '__next__') else list(islice(r, 30)))
    except Exception as e: print(s, type(e).__name__, e)
for s in '''accumulate([1,2,3])|accumulate([1,2,3], lambda a,b:a*b)|accumulate([], initial=5)|accumulate([1,2], initial=10)|batched([1],2)|chain([1],[2,3])|chain.from_iterable(['ab','c'])|combinations('abcd',2)|combinations([1],2)|combinations('abc',-1)|combinations_with_replacement('abc',2)|compress('abc',[1,0,1])|count(5)|count(2.5,0.5)|count(1,-1)|cycle('ab')|dropwhile(lambda x:x<3,[1,4,1])|filterfalse(None,[0,1,2])|filterfalse(lambda x:x%2,range(5))|[(k,list(g)) for k,g in groupby('aabbc')]|[(k,list(g)) for k,g in groupby([1,3,2,4],key=lambda x:x%2)]|islice(range(10),2,8,3)|islice('abc',None)|islice('abc',2,None)|islice('abc',-1)|islice('abc',0,5,0)|pairwise('abcd')|pairwise([1])|permutations('abc')|permutations('abc',2)|permutations('ab',3)|permutations('ab',-1)|product('ab',repeat=2)|product('ab',[1,2])|product()|product([1],repeat=-1)|repeat(5,3)|repeat('x',0)|starmap(pow,[(2,3),(3,2)])|takewhile(lambda x:x<3,[1,2,5,1])|zip_longest('ab','c',fillvalue='-')|zip_longest()|repeat(3)|repeat(2,-3)|accumulate(5)|chain(5)|groupby(5)|starmap(pow,[2])|heapq.nlargest(2,[3,1,2])|heapq.nsmallest(2,['bb','a'],key=len)|heapq.merge([1,4],[2,3])|heapq.merge([4,1],[3,2],reverse=True)|heapq.merge(['a','ccc'],['bb'],key=len)|heapq.heappop([])|heapq.heappushpop([2,5],1)|heapq.heappushpop([2,5],3)|heapq.heapreplace([2,5],9)|heapq.heapreplace([],9)|heapq.nlargest(0,[1])|heapq.nsmallest(-1,[1])|bisect.bisect([1,2,2,3],2)|bisect.bisect_left([1,2,2,3],2)|bisect.bisect_left([1,2,3],2,lo=-1)|bisect.bisect([{'a':1},{'a':3}],2,key=lambda d:d['a'])|bisect.bisect([1,2,3],2,0,2)|bisect.bisect([1],'a')'''.split('|'): t(s)
h=[5,1,4,2,3]; heapq.heapify(h); print(h, [heapq.heappop(h) for _ in range(5)])
l=[1,3]; bisect.insort(l,2); bisect.insort_left(l,2); print(l)
a,b=tee([1,2,3]); print(next(a), list(b), list(a))
text="The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word day, and the supercalifragilisticexpialidocious thing happened.\n\nNew paragraph  here."
for w in (10, 20, 40, 70):
    print(textwrap.fill(text, w)); print(textwrap.wrap(text, w, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten(text, 40), textwrap.shorten(text, 40, placeholder='...'), textwrap.shorten('hello world', 5), textwrap.wrap('', 5), textwrap.wrap('a b', 0) if False else '')
print(textwrap.dedent('''
    a
      b
    c
'''), textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True))
print(textwrap.wrap(text, 20, max_lines=2), textwrap.wrap(text, 20, max_lines=2, placeholder=' [..]'), textwrap.wrap('aaaaaaaaaaaaaaaa bb', 5, break_long_words=False), textwrap.wrap('a-b c-d e-f', 4, break_on_hyphens=False), textwrap.wrap('a\tb  c', 10, expand_tabs=False, replace_whitespace=False, drop_whitespace=False), textwrap.TextWrapper(width=10, fix_sentence_endings=True).wrap('one. two. three'))
for bad in ["textwrap.wrap('abc', 0)", "textwrap.wrap('abc def', 3, max_lines=1, placeholder='xxxxx')", "textwrap.shorten('abc', 2, placeholder='[...]')"]: t(bad)
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(100), 5), random.shuffle(x := list(range(10))), x, random.uniform(1, 2), random.gauss(0, 1), random.choices('abc', k=5), random.choices('abc', weights=[1, 2, 3], k=5), random.choices('ab', cum_weights=[1, 3], k=3), random.randrange(10), random.randrange(0, 100, 7), random.getrandbits(70), random.randbytes(4))
print(random.triangular(0, 1, 0.5), random.betavariate(1, 2), random.expovariate(1.5), random.gammavariate(2, 3), random.gammavariate(0.5, 1), random.gammavariate(1, 1), random.normalvariate(0, 1), random.lognormvariate(0, 1), random.vonmisesvariate(0, 4), random.paretovariate(3), random.weibullvariate(1, 2), random.sample(['a', 'b'], counts=[3, 2], k=3))
s = random.getstate(); a = random.random(); random.setstate(s); print(a == random.random(), len(s), s[0], len(s[1]))
r = random.Random(7); print(r.random(), r.randint(0, 9), random.Random('seed').random(), random.Random(3.5).random(), random.Random(b'x').random())
class MyR(random.Random):
    def random(self): return 0.5
m = MyR(); print(m.random(), m.uniform(0, 10), m.choice([1, 2, 3]), m.randint(1, 10))
for bad in ["random.choice([])", "random.sample([1],5)", "random.sample({1},1)", "random.randrange(0)", "random.choices([1],weights=[1,2])", "random.choices([1],weights=[0])", "random.choices([],k=1)", "random.shuffle('abc')", "random.sample([1,2],-1)", "random.getrandbits(-1)", "random.randrange(5, step=2)", "random.seed([])", "random.choices([1,2],weights=[1,1],cum_weights=[1,2])", ]: t(bad)
