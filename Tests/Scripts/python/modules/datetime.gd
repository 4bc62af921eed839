# Dates, times and durations.
from datetime import date, datetime, time, timedelta, timezone

d = date(2024, 2, 28)
print(d, repr(d), d + timedelta(2), d.weekday(), d.isoweekday(), d.isoformat(), d.year, d.replace(day=1), d.toordinal(), date.fromordinal(738944), d.strftime('%d/%m/%y %A %B %j %U'), d.isocalendar()[1])
print(date(2024, 3, 1) - d, date(2023, 1, 1) < d, date.fromisoformat('2020-12-31'), d.ctime(), f'{d:%Y}', d.timetuple().tm_yday, date(2024, 1, 1) == date(2024, 1, 1))
t = datetime(2024, 5, 17, 13, 4, 5, 67)
print(t, repr(t), t.date(), t.time(), t.isoformat(), t.isoformat(' ', 'minutes'), t.strftime('%Y-%m-%d %H:%M:%S.%f %p %I %a %b'), t + timedelta(hours=12, minutes=1), t - datetime(2024, 1, 1), t.replace(microsecond=0))
print(datetime.strptime('17 May 2024 08:30 PM', '%d %b %Y %I:%M %p'), datetime.strptime('2024-05-17T01:02:03', '%Y-%m-%dT%H:%M:%S'), datetime.fromisoformat('2024-05-17 10:20:30.5'), datetime(2024, 1, 1), datetime.combine(d, time(1, 2)))
print(repr(timedelta(days=1, hours=25, seconds=-1)), timedelta(1, 3600), timedelta(hours=-1), timedelta(microseconds=5), timedelta(weeks=1), timedelta(1).total_seconds(), timedelta(1) * 2.5, timedelta(1) / 2, timedelta(1) / timedelta(hours=1), timedelta(1) // 7, -timedelta(1), abs(timedelta(-1)), timedelta(0.5), timedelta(seconds=90) > timedelta(minutes=1), sum([timedelta(1)] * 3, timedelta()), timedelta(hours=5) % timedelta(hours=2))
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
print(u, repr(u), u.astimezone(timezone(timedelta(hours=2))), u.timestamp(), u.utcoffset(), u.tzname(), timezone(timedelta(hours=-5, minutes=-30)), datetime.fromtimestamp(0, timezone.utc), datetime.fromisoformat('2024-01-01T00:00:00+02:00'), u.strftime('%z %Z'))
print(time(9, 5), repr(time(9, 5, 1)), time(1) < time(2), time.fromisoformat('04:05:06'), time(1, 2, 3).strftime('%H-%M'), time.max, date.max, datetime.min)
now = datetime.now()
print(now.year > 2020, (datetime.now() - now).total_seconds() < 5, date.today() == now.date() or True, abs(datetime.now().timestamp() - now.timestamp()) < 5)
for wrong in [lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: datetime(2024, 1, 1, 25), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024-01-01 extra', '%Y-%m-%d'), lambda: date.fromisoformat('nope'), lambda: u - now, lambda: u < now, lambda: date.max + timedelta(1), lambda: timezone(5), lambda: datetime.strptime('31/02/2024', '%d/%m/%Y'), lambda: date(2024)]:
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
