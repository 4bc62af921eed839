from __future__ import annotations
import csv, io, json, textwrap, datetime as dt, enum, dataclasses, typing, collections, functools, re, statistics, string, pprint, calendar
from dataclasses import dataclass, field
class LibraryError(Exception):
    code = 0
    def __init__(self, msg, **details): super().__init__(msg); self.details = details
    def __str__(self): return f'[{self.code}] {super().__str__()}' + (f' {self.details}' if self.details else '')
class NotFound(LibraryError): code = 404
class Unavailable(LibraryError): code = 409
class Genre(enum.Enum):
    FICTION = 'fiction'; SCIENCE = 'science'; HISTORY = 'history'
    @classmethod
    def parse(cls, s): return cls(s.strip().lower())
    def __str__(self): return self.value.title()
@dataclass(order=True)
class Book:
    isbn: str = field(compare=False)
    title: str
    author: str
    year: int
    genre: Genre = field(default=Genre.FICTION, compare=False)
    copies: int = field(default=1, compare=False, repr=False)
    tags: typing.FrozenSet[str] = field(default_factory=frozenset, compare=False, repr=False)
    def __post_init__(self):
        if not re.fullmatch(r'\d{3}-\d', self.isbn): raise ValueError(f'bad isbn {self.isbn!r}')
@dataclass
class Loan:
    book: Book
    who: str
    since: dt.date
    days: dataclasses.InitVar[int] = 14
    due: dt.date = field(init=False)
    def __post_init__(self, days): self.due = self.since + dt.timedelta(days=days)
    def fine(self, today): return max(0, (today - self.due).days) * 0.25
DATA = '''isbn,title,author,year,genre,copies
001-1,Dune,Frank Herbert,1965,fiction,2
002-2,Cosmos,Carl Sagan,1980,science,1
003-3,SPQR,Mary Beard,2015,history,3
bad,Broken,Nobody,1,fiction,1
004-4,Neuromancer,William Gibson,1984,poetry,1
'''
class Library:
    def __init__(self): self.books: dict[str, Book] = {}; self.loans: list[Loan] = []; self.errors: list[str] = []
    @classmethod
    def from_csv(cls, text):
        lib = cls()
        for n, row in enumerate(csv.DictReader(io.StringIO(text)), 2):
            try: b = Book(row['isbn'], row['title'], row['author'], int(row['year']), Genre.parse(row['genre']), int(row['copies']))
            except ValueError as e: lib.errors.append(f'line {n}: {e}')
            else: lib.books[b.isbn] = b
        return lib
    def lend(self, isbn, who, day):
        try: book = self.books[isbn]
        except KeyError as e: raise NotFound('no such book', isbn=isbn) from e
        if sum(l.book is book for l in self.loans) >= book.copies: raise Unavailable(f'{book.title} is lent', who=who)
        loan = Loan(book, who, day); self.loans.append(loan); return loan
    def overdue(self, today): return sorted((l for l in self.loans if l.due < today), key=lambda l: (-l.fine(today), l.who))
    @functools.singledispatchmethod
    def find(self, key): raise TypeError(type(key).__name__)
    @find.register
    def _(self, key: str): return [b for b in self.books.values() if key.lower() in b.title.lower()]
    @find.register
    def _(self, key: int): return [b for b in self.books.values() if b.year == key]
lib = Library.from_csv(DATA); print(lib.errors); print(*sorted(lib.books.values()), sep='\n')
d0 = dt.date(2024, 2, 20)
for isbn, who in [('001-1', 'ann'), ('001-1', 'bob'), ('001-1', 'cy'), ('999-9', 'dan'), ('003-3', 'eve')]:
    try: l = lib.lend(isbn, who, d0); print(f'{who:<4} {l.book.title:<6} due {l.due:%d %b %Y} ({l.due:%a})')
    except LibraryError as e: print(type(e).__name__, e, e.details, repr(e.__cause__))
today = dt.date(2024, 3, 10); print([(l.who, l.fine(today)) for l in lib.overdue(today)], lib.find('o'), lib.find(2015), sep='\n')
try: lib.find(1.5)
except TypeError as e: print('TypeError', e)
def default(o):
    if dataclasses.is_dataclass(o): return {f.name: getattr(o, f.name) for f in dataclasses.fields(o)}
    if isinstance(o, enum.Enum): return o.name
    if isinstance(o, dt.date): return o.isoformat()
    if isinstance(o, frozenset): return sorted(o)
    raise TypeError(f'cannot encode {o!r}')
print(json.dumps(lib.loans[0], default=default, indent=2)); pprint.pprint(dataclasses.asdict(lib.books['002-2'])); print(dataclasses.replace(lib.books['002-2'], year=1), dataclasses.astuple(lib.books['003-3']))
by = collections.defaultdict(list)
for b in lib.books.values(): by[b.year // 10 * 10].append(b.title)
print(dict(sorted(by.items())), statistics.mean(b.year for b in lib.books.values()), min(lib.books.values(), key=lambda b: b.year).title, typing.get_type_hints(Loan)['due'], [f.name for f in dataclasses.fields(Loan)])
out = io.StringIO(); w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC); w.writerow(['t', 'y']); w.writerows([b.title, b.year] for b in lib.books.values()); print(out.getvalue().replace('\r', ''))
print(textwrap.dedent('''\
    Dear {name},
        you owe {fine:.2f}.
    ''').format(name='Ann', fine=1.5), textwrap.indent('a\nb', '> '), textwrap.shorten('the quick brown fox jumps', 15), calendar.month(2024, 2), sep='\n')
