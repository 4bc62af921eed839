# The module time, as far as its answers are known.
import time

t = time.gmtime(0)
print(t, t.tm_year, t[0], tuple(t)[:3], len(t))
print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(86400 * 365)), time.asctime(time.gmtime(1000000)))
print(time.strptime('30 Nov 2000', '%d %b %Y'), time.strptime('2000-01-02 03:04:05', '%Y-%m-%d %H:%M:%S')[3:6])
print(time.mktime(time.localtime(123456)) == 123456, time.localtime().tm_year > 2020, len(time.strftime('%H:%M')))
start = time.perf_counter()
time.sleep(0.01)
print(time.perf_counter() - start >= 0.01, time.time_ns() > 10**18, time.monotonic() > 0, time.process_time() >= 0)
