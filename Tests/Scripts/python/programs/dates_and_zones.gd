from datetime import *
import datetime as D
d = date(2024, 2, 29); t = datetime(2024, 12, 31, 23, 59, 58, 123456); td = timedelta(days=1, hours=2, minutes=3)
print(d, d + timedelta(days=366), d.replace(year=2023, day=1), d.weekday(), d.isoweekday(), d.isocalendar(), d.strftime('%A %d %B %Y %j %U %W %y %m %a %b %u %w %G-W%V'), d.timetuple()[:6], d.toordinal(), date.fromordinal(738000), d.ctime(), date.fromisoformat('2024-03-01'), date.min, date.max)
print(t, t + td, t - datetime(2024, 1, 1), t.isoformat(), t.isoformat(' ', 'seconds'), t.strftime('%H:%M:%S.%f %p %I'), t.date(), t.time(), t.replace(hour=0), t.timestamp() > 0, repr(t), t.ctime())
print(td, -td, td * 2, td / 2, td // timedelta(hours=1), td % timedelta(hours=1), divmod(td, timedelta(hours=5)), td.total_seconds(), td.days, td.seconds, repr(td), str(timedelta(days=-1)), str(timedelta(microseconds=5)), abs(timedelta(-1)), timedelta(weeks=1, milliseconds=5), timedelta.max, timedelta(1.5), td > timedelta(1), bool(timedelta()), sum([td, td], timedelta()))
print(datetime.strptime('2024-01-05 07:08:09', '%Y-%m-%d %H:%M:%S'), datetime.strptime('5 Mar 99 3:04 PM', '%d %b %y %I:%M %p'), datetime.fromisoformat('2024-01-05T07:08:09.5'), datetime.fromisoformat('2024-01-05T07:08:09+02:00'), datetime.combine(d, time(1, 2)))
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc); e = timezone(timedelta(hours=-5), 'EST'); print(u, u.astimezone(e), u.astimezone(e).tzname(), e, repr(e), u.utcoffset(), u.timestamp(), datetime.fromtimestamp(0, timezone.utc), u == u.astimezone(e), timezone.utc, repr(timezone.utc), timezone(timedelta(hours=5, minutes=30)))
print(time(3, 4, 5), time(3, 4).isoformat('minutes'), time.fromisoformat('04:05:06'), time(1) < time(2), time(23, 59).strftime('%I:%M %p'), time(1, 2, 3, 4).replace(hour=9), repr(time(1, 2)), time.min, time.max)
for s in ["date(2023, 2, 29)", "date(2024, 13, 1)", "datetime(2024, 1, 1, 25)", "date.fromisoformat('x')", "datetime.strptime('x', '%Y')", "datetime.strptime('2024 x', '%Y')", "d - t", "d < t", "timedelta(days=10**10)", "date.max + timedelta(1)", "u < t", "u - t", "d + 5", "timezone(timedelta(hours=25))", "time(25)", "datetime(2024, 1)", "date('2024', 1, 1)"]:
    try: print(s, eval(s))
    except Exception as ex: print(s, type(ex).__name__, ex)
print(sorted([date(2024, 5, 1), date(2023, 1, 1)]), (date(2024, 3, 1) - date(2024, 2, 1)).days, hash(d) == hash(date(2024, 2, 29)), {d: 1}[date(2024, 2, 29)], d == date(2024, 2, 29), isinstance(t, date), t.date() == date(2024, 12, 31), max(d, date(2025, 1, 1)))
def age(b, on): return on.year - b.year - ((on.month, on.day) < (b.month, b.day))
print(age(date(2000, 3, 1), d), [str(date(2024, 1, 31) + timedelta(days=30 * i)) for i in range(4)], f'{d:%d/%m/%Y} {t:%H:%M}', f'{t}', '{:%Y}'.format(d))
