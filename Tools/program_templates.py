"""The templates of expressions that Tools/compare-programs uses; program_generator.py says how they are read.

One template a line, behind a weight where it is not 1: `3| <int> + <int>`.
"""


def rows(text):
    """The lines of a table, each with its weight."""
    found = []
    for line in text.strip().splitlines():
        weight, bar, template = line.strip().partition("| ")
        found.append((int(weight), template) if bar and weight.isdigit() else (1, line.strip()))
    return found


EXPRESSIONS = {
    "int": rows("""
        3| (<int> + <int>)
        3| (<int> - <int>)
        3| (<int> * <int>)
        2| (<int> // <int>)
        2| (<int> % <int>)
        (<int> ** <few>)
        (<int> << <few>)
        (<int> >> <few>)
        (<int> & <int>)
        (<int> | <int>)
        (<int> ^ <int>)
        (-<int>)
        (~<int>)
        (+<bool>)
        (<int> if <bool> else <int>)
        (<int> or <int>)
        (<int> and <int>)
        abs(<int>)
        int(<float>)
        int(<str>)
        int(<bool>)
        round(<float>)
        round(<int>, <few>)
        len(<any>)
        2| len(<str>)
        2| len(<ints>)
        len(<table>)
        sum(<ints>)
        sum(<ints>, <int>)
        max(<ints>)
        min(<ints>, default=<int>)
        max(<int>, <int>)
        min(<int>, <int>, <int>)
        max(<ints>, key=lambda <@i>: <int with i:int>)
        2| <ints>[<few>]
        <pair>[0]
        <pair>[<few>]
        <table>[<str>]
        <table>.get(<str>, <int>)
        <ints>.index(<int>)
        <ints>.count(<int>)
        <str>.count(<str>)
        <str>.find(<str>)
        <str>.rfind(<str>, <few>)
        <str>.index(<str>)
        ord(<str>[<few>])
        ord(<str>)
        divmod(<int>, <int>)[1]
        pow(<int>, <int>, <int>)
        math.gcd(<int>, <int>)
        math.lcm(<int>, <int>)
        math.floor(<float>)
        math.ceil(<float>)
        math.trunc(<float>)
        math.isqrt(<int>)
        math.factorial(<few>)
        math.comb(<few>, <few>)
        math.perm(<few>, <few>)
        math.prod(<ints>)
        <int>.bit_length()
        int(<str>, <few>)
        next(iter(<ints>))
        next((<@i> for <@i> in <ints> if <bool with i:int>), <int>)
        sum(<int with i:int> for <@i> in <ints>)
        len({<int with i:int> for <@i> in <ints>})
        functools.reduce(lambda <@i>, <@j>: <int with i:int, j:int>, <ints>)
        functools.reduce(operator.add, <ints>, <int>)
        (lambda <@i>: <int with i:int>)(<int>)
        (lambda <@i>, <@j>=<int>: <int with i:int, j:int>)(<int>)
        3| <var function>(<int>, <int>)
        <var function>(<int>)
        <var function>(b=<int>, a=<int>)
        <var function>(*<ints>)
        <var function>(*<pair>)
        2| <var gatherer>(<int>, <int>, key=<int>)
        <var gatherer>(*<ints>, **<table>)
        3| <var point>.x
        <var point>.size
        <var point>.scaled(<few>)
        <var record>.count
        <var named>.x
        <var named>._replace(x=<int>)[0]
        <var counter>()
        eval(\"\"\"<int>\"\"\")
        [*<ints>, <int>][<few>]
        {**<table>}.pop(<str>, <int>)
        collections.Counter(<str>)[<str>]
        int(<int> / <int>)
        bisect.bisect(sorted(<ints>), <int>)
        (isinstance(<any>, int) + <int>)
        <bytes>[<few>]
        len(<bytes>)
    """),
    "float": rows("""
        3| (<float> + <float>)
        3| (<float> - <float>)
        3| (<float> * <float>)
        3| (<float> / <float>)
        (<int> + <float>)
        (<float> - <int>)
        (<int> * <float>)
        2| (<int> / <int>)
        (<float> // <float>)
        (<float> % <float>)
        (<int> % <float>)
        (<float> ** <few>)
        (<int> ** -2)
        (-<float>)
        (<float> if <bool> else <float>)
        abs(<float>)
        float(<int>)
        float(<str>)
        round(<float>, <few>)
        round(<float>, 2)
        sum([<float>, <float>, <int>])
        max(<float>, <float>)
        min(<float>, <int>)
        math.sqrt(<float>)
        math.sqrt(<int>)
        math.hypot(<int>, <int>)
        math.fabs(<float>)
        math.copysign(<float>, <float>)
        math.fmod(<float>, <float>)
        math.ldexp(<float>, <few>)
        math.dist([<int>, <int>], [<int>, <int>])
        math.modf(<float>)[0]
        math.frexp(<float>)[0]
        math.fsum([<float>, <float>, <float>])
        divmod(<float>, <float>)[0]
        pow(<float>, <few>)
        <int>.__truediv__(<int>)
        statistics.mean(<ints>)
        float(str(<float>))
        float(f\"\"\"{<float>:.3e}\"\"\")
        abs(<complex>)
        <complex>.real
        <complex>.imag
    """),
    "complex": rows("""
        2| (<complex> + <complex>)
        2| (<complex> * <complex>)
        (<complex> - <complex>)
        (<complex> / <complex>)
        (<int> + <complex>)
        (<complex> - <float>)
        (<float> / <complex>)
        (<complex> ** <few>)
        (<complex> ** <complex>)
        (-<complex>)
        (<complex> if <bool> else <complex>)
        complex(<float>, <float>)
        complex(<complex>, <int>)
        complex(<str>)
        complex(repr(<complex>))
        <complex>.conjugate()
        sum([<complex>, <int>, <float>])
    """),
    "bool": rows("""
        3| (<int> < <int>)
        2| (<int> == <int>)
        (<int> != <float>)
        (<complex> == <complex>)
        (<float> == <complex>)
        2| (<float> <= <int>)
        (<float> > <float>)
        (<str> < <str>)
        (<str> == <str>)
        (<ints> < <ints>)
        (<ints> == <ints>)
        (<pair> >= <pair>)
        (<any> == <any>)
        (<any> < <any>)
        (<int> < <int> <= <int>)
        (<int> in <ints>)
        (<str> in <str>)
        (<str> in <table>)
        (<int> not in <pair>)
        (<any> in <any>)
        (<any> is None)
        (<any> is not None)
        (not <any>)
        (<bool> and <bool>)
        (<bool> or <bool>)
        (<bool> ^ <bool>)
        bool(<any>)
        any(<ints>)
        all(<ints>)
        all(<bool with i:int> for <@i> in <ints>)
        any(<bool with s:str> for <@s> in <strs>)
        isinstance(<any>, (int, str))
        isinstance(<any>, <typename>)
        issubclass(<typename>, <typename>)
        callable(<any>)
        hasattr(<any>, <str>)
        <str>.startswith(<str>)
        <str>.endswith((<str>, <str>))
        <str>.isdigit()
        <str>.isdecimal()
        <str>.isnumeric()
        <str>.isalpha()
        <str>.isalnum()
        <str>.isspace()
        <str>.isupper()
        <str>.islower()
        <str>.istitle()
        <str>.isidentifier()
        <str>.isprintable()
        <str>.isascii()
        math.isclose(<float>, <float>)
        math.isnan(<float>)
        math.isinf(<float>)
        <float>.is_integer()
        (set(<ints>) <= set(<ints>))
        set(<ints>).isdisjoint(<ints>)
        (<var point> == <var point>)
        (<var point> < <var point>)
        (<var record> == <var record>)
        (<var record> > <var record>)
    """),
    "typename": rows("""
        int
        float
        str
        bool
        list
        tuple
        dict
        object
        type(<any>)
    """),
    "str": rows("""
        3| (<str> + <str>)
        (<str> * <few>)
        (<str> % <any>)
        (<str> if <bool> else <str>)
        2| str(<any>)
        2| repr(<any>)
        ascii(<any>)
        <str>[<few>]
        2| <str>[<few>:<few>]
        <str>[::-1]
        <str>[<few>::<few>]
        <str>.upper()
        <str>.lower()
        <str>.title()
        <str>.capitalize()
        <str>.swapcase()
        <str>.casefold()
        <str>.strip()
        <str>.lstrip(<str>)
        <str>.rstrip(<str>)
        <str>.strip(<str>)
        <str>.center(<few>)
        <str>.ljust(<few>, '*')
        <str>.rjust(<few>, <str>)
        <str>.zfill(<few>)
        <str>.replace(<str>, <str>)
        <str>.replace(<str>, <str>, <few>)
        <str>.join(<strs>)
        <str>.join(map(str, <ints>))
        <str>.expandtabs(<few>)
        <str>.removeprefix(<str>)
        <str>.removesuffix(<str>)
        <str>.translate({97: 'q', 98: None})
        <str>.translate(str.maketrans('abc', 'xyz'))
        <strs>[<few>]
        <pair>[1]
        max(<strs>)
        min(<strs>, key=len)
        chr(<int>)
        hex(<int>)
        oct(<int>)
        bin(<int>)
        2| format(<int>, '<intspec>')
        2| format(<float>, '<floatspec>')
        format(<complex>, '<floatspec>')
        2| format(<str>, '<strspec>')
        format(<bool>, '<intspec>')
        format(<any>, '')
        f\"\"\"{<int>:<intspec>}\"\"\"
        f\"\"\"{<float>:<floatspec>}\"\"\"
        f\"\"\"{<int>:{<few>}}\"\"\"
        f\"\"\"{<float>:.{<few>}f}\"\"\"
        f\"\"\"{<int>} and {<float>!r:>20}\"\"\"
        f\"\"\"{<int> = }\"\"\"
        '{:<intspec>}'.format(<int>)
        '{0} {1!r} {0!s:>8}'.format(<any>, <any>)
        '{a[0]} {b}'.format(a=<ints>, b=<any>)
        '{} {}'.format(<any>)
        '{0.real}'.format(<int>)
        3| ('<percent>' % <int>)
        3| ('<percent>' % <float>)
        2| ('<percent>' % <str>)
        ('<percent>' % (<any>,))
        ('%s and %r' % (<any>, <any>))
        ('%(a)s-%(b)5d' % {'a': <any>, 'b': <int>})
        ('%*d' % (<few>, <int>))
        ''.join(sorted(<str>))
        ''.join(reversed(<str>))
        ''.join(<@c> for <@c> in <str> if <bool with c:str>)
        ' '.join(f'{<@k>}={<@v>}' for <@k>, <@v> in <table>.items())
        type(<any>).__name__
        <bytes>.decode()
        <bytes>.decode('latin-1')
        <bytes>.decode('utf-8', 'replace')
        <bytes>.hex()
        repr(<var point>)
        str(<var point>)
        repr(<var record>)
        repr(<var named>)
        f\"\"\"{<var point>}\"\"\"
        repr(dict(sorted(collections.Counter(<str>).items())))
        string.capwords(<str>)
        string.ascii_lowercase[<few>:<few>]
        repr(sorted(set(<ints>)))
        <str>.__repr__()
        str.upper(<str>)
        <float>.hex()
        json.dumps(<any>)
        json.dumps(<table>, indent=<few>, sort_keys=True)
        textwrap.shorten(<str>, 12)
    """),
    "bytes": rows("""
        <str>.encode()
        <str>.encode('ascii', 'ignore')
        <str>.encode('latin-1')
        (<bytes> + <bytes>)
        <bytes>[<few>:<few>]
        bytes(<ints>)
        bytes(<few>)
        <int>.to_bytes(8, 'little')
        (<bytes> * <few>)
        <bytes>.replace(b'a', b'zz')
        <bytes>.upper()
        <bytes>.strip()
        bytes.fromhex(<str>)
    """),
    "ints": rows("""
        list(range(<few>))
        list(range(<few>, <few>))
        list(range(<few>, <few>, <few>))
        2| [<int>, <int>, <int>]
        (<ints> + <ints>)
        (<ints> * <few>)
        2| <ints>[<few>:<few>]
        <ints>[::-1]
        <ints>[<few>::<few>]
        2| sorted(<ints>)
        sorted(<ints>, reverse=True)
        sorted(<ints>, key=lambda <@i>: <int with i:int>)
        sorted(<ints>, key=lambda <@i>: (<bool with i:int>, <@i>))
        sorted(<any>)
        list(reversed(<ints>))
        3| [<int with i:int> for <@i> in <ints>]
        2| [<int with i:int> for <@i> in <ints> if <bool with i:int>]
        [<int with i:int, j:int> for <@i> in <ints> for <@j> in range(<few>)]
        [<int with i:int, k:str> for <@i>, <@k> in zip(<ints>, <strs>)]
        [<int with i:int, k:int> for <@i>, <@k> in enumerate(<ints>, <few>)]
        [ord(<@c>) for <@c> in <str>]
        [len(<@s>) for <@s> in <strs>]
        list(map(lambda <@i>: <int with i:int>, <ints>))
        list(map(operator.mul, <ints>, <ints>))
        list(filter(lambda <@i>: <bool with i:int>, <ints>))
        list(filter(None, <ints>))
        list(<table>.values())
        list(<any>)
        [*<ints>, *<ints>]
        [*<any>]
        list(itertools.accumulate(<ints>))
        list(itertools.accumulate(<ints>, lambda <@i>, <@j>: <int with i:int, j:int>))
        list(itertools.chain(<ints>, <ints>))
        list(itertools.islice(<ints>, <few>, <few>))
        list(itertools.takewhile(lambda <@i>: <bool with i:int>, <ints>))
        list(itertools.dropwhile(lambda <@i>: <bool with i:int>, <ints>))
        list(itertools.repeat(<int>, <few>))
        list(itertools.compress(<ints>, <ints>))
        list(itertools.starmap(pow, [(<few>, <few>), (<few>, <few>)]))
        sorted(set(<ints>) | set(<ints>))
        sorted(set(<ints>) & set(<ints>))
        sorted(set(<ints>) - {<int>})
        sorted({<int>, <int>} ^ set(<ints>))
        sorted(set(<ints>).union(<ints>, <ints>))
        sorted({<int with i:int> for <@i> in <ints>})
        list(dict.fromkeys(<ints>))
        list(<var function>(<@i>, <int>) for <@i> in <ints>)
        list(<var generator>(<few>))
        list(itertools.islice(<var generator>(<few>), 2))
        list(collections.deque(<ints>, maxlen=3))
        copy.copy(<ints>)
        copy.deepcopy(<ints>)
        list(divmod(<int>, <int>))
        heapq.nsmallest(<few>, <ints>)
        list(<bytes>)
        [<ints>, <ints>][<few>]
        random.Random(<few>).sample(range(10), 3)
    """),
    "strs": rows("""
        [<str>, <str>]
        3| <str>.split()
        2| <str>.split(<str>)
        <str>.split(<str>, <few>)
        <str>.rsplit(None, <few>)
        <str>.rsplit(<str>, 1)
        <str>.splitlines()
        <str>.splitlines(True)
        list(<str>)
        list(<str>.partition(<str>))
        list(<str>.rpartition(<str>))
        sorted(<strs>)
        sorted(<strs>, key=len)
        sorted(<strs>, key=str.lower, reverse=True)
        sorted(<strs>, key=lambda <@s>: (-len(<@s>), <@s>))
        sorted(<str>)
        (<strs> + <strs>)
        <strs>[<few>:<few>]
        [<str with s:str> for <@s> in <strs>]
        [<str with s:str> for <@s> in <strs> if <bool with s:str>]
        [<str with i:int> for <@i> in <ints>]
        list(map(str, <ints>))
        list(map(str.upper, <strs>))
        [f'{<@i>}:{<@s>}' for <@i>, <@s> in enumerate(<strs>)]
        [<@a> + <@b> for <@a> in <str> for <@b> in <str>]
        list(<table>)
        list(<table>.keys())
        [str(<@g>) for <@g>, _ in itertools.groupby(<str>)]
        [''.join(<@g>) for _, <@g> in itertools.groupby(sorted(<str>))]
        [''.join(<@p>) for <@p> in itertools.combinations('abcd', <few>)]
        [''.join(<@p>) for <@p> in itertools.permutations('abc', 2)]
        [''.join(<@p>) for <@p> in itertools.product('ab', repeat=2)]
        [repr(<@p>) for <@p> in itertools.zip_longest(<ints>, <strs>)]
        [repr(<@p>) for <@p> in zip(<ints>, <strs>)]
        [repr(<@p>) for <@p> in itertools.pairwise(<ints>)]
        [repr(<@p>) for <@p> in collections.Counter(<str>).most_common(2)]
    """),
    "table": rows("""
        {<str>: <int>, <str>: <int>}
        dict(a=<int>, b=<int>)
        dict(zip(<strs>, <ints>))
        dict(<any>)
        {<@s>: <int with s:str> for <@s> in <strs>}
        {<str with i:int>: <@i> for <@i> in <ints>}
        {<@k>: <@v> for <@k>, <@v> in <table>.items() if <bool with k:str, v:int>}
        {<@v>: <@k> for <@k>, <@v> in <table>.items()}
        {**<table>, **<table>}
        {**<table>, <str>: <int>}
        (<table> | <table>)
        dict(sorted(<table>.items()))
        dict(sorted(<table>.items(), key=lambda <@p>: (<@p>[1], <@p>[0])))
        dict.fromkeys(<strs>, <int>)
        <table>.copy()
        dict(enumerate(<strs>))
        dict(collections.Counter(<strs>))
        vars(<var point>)
        dataclasses.asdict(<var record>)
        <var named>._asdict()
    """),
    "pair": rows("""
        2| (<int>, <str>)
        (<int>, <any>)
        (<any>,)
        ()
        divmod(<int>, <int>)
        divmod(<float>, <float>)
        tuple(<any>)
        tuple(<ints>)
        (<pair> + <pair>)
        (<pair> * <few>)
        <pair>[::-1]
        <pair>[<few>:<few>]
        <str>.partition(<str>)
        max(<table>.items())
        next(iter(<table>.items()))
        (<any>, *<any>)
        <float>.as_integer_ratio()
        math.frexp(<float>)
        min(zip(<ints>, <strs>))
        tuple(<int with i:int> for <@i> in <ints>)
    """),
    "none": rows("""
        print(<any>)
        [].append(<int>)
        {}.get(<any>)
        [<int>].extend(<any>)
    """),
    "any": rows("None"),
    "mutable": rows("""
        <ints>
        <strs>
        <table>
    """),
}

EXPRESSIONS["error"] = rows("""
    ValueError
    TypeError
    KeyError
    IndexError
    ZeroDivisionError
    AttributeError
    RuntimeError
    Exception
    LookupError
    ArithmeticError
    OverflowError
""")
EXPRESSIONS["undefined"] = rows("""
    undefined_name
    math.tau2
    [].push
    'a'.size
    len()
    len(1, 2)
    print(1, end=2)
    range()
    sorted(1)
    abs()
    isinstance(1)
    open()
""")
