# JSON: writing, reading, and the errors of both.
import json

data = {'name': 'gd', 'list': [1, 2.5, -3e10, True, None], 'nested': {'a': [], 'b': {}}, 'text': 'é"\\\n\t\x01😀/'}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps(data, indent='\t', ensure_ascii=False, sort_keys=True))
print(json.dumps([1, [2]], separators=(',', ':')), json.dumps((1, 2)), json.dumps('x'), json.dumps({}), json.dumps([], indent=4))
print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd'}), json.dumps([float('inf'), -float('inf'), float('nan')]))
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([1e100, 1e-7, 0.1, 10**20, 1.0]))
print(json.dumps({'s': {1, 2}}, default=sorted), json.dumps({(1, 2): 3, 'k': 1}, skipkeys=True))
class Point:
    def __init__(self): self.x = 1
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return vars(o)
        return super().default(o)
print(json.dumps([Point()], cls=Encoder), json.dumps(Point(), default=lambda o: o.__dict__))
loop = []
loop.append(loop)
for wrong, options in [({1, 2}, {}), (Point(), {}), ({(1,): 2}, {}), (float('nan'), {'allow_nan': False}), (loop, {}), (b'x', {})]:
    try:
        print(json.dumps(wrong, **options))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(json.loads(json.dumps(data)) == data)
print(json.loads(' {"a": [1, 2, {"b": null}], "c": "\\u00e9\\n\\ud83d\\ude00", "d": -0.5e3, "e": true} '))
print(json.loads('[NaN, Infinity, -Infinity]'), json.loads('"x"'), json.loads('12'), json.loads('-0'), json.loads('1E5'), json.loads(b'[1]'))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('[1.5, 2]', parse_float=str, parse_int=float))
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))
for text in ['', ' ', '{', '[', '[1', '[1,', '[1,]', '[1 2]', '{"a"}', '{"a":}', '{"a":1,}', "{'a': 1}", '{"a": 1 "b"}', '{a: 1}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', 'tru', 'nul', '01', '1.', '-', '[1]]', '1 2', '{"a": 1}\n{"b": 2}', '\n\n  x', '[1,\n2,\n]', '+1', '.5', '"\\', '[[[', '{"a":[1,{"b":tru}]}']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e, e.pos, e.lineno, e.colno)
try:
    json.loads(5)
except TypeError as e:
    print(e)
with open('data.json', 'w') as f:
    json.dump(data, f, indent=1)
with open('data.json') as f:
    print(json.load(f) == data)
print(json.JSONDecoder().decode('[1]'), json.JSONDecoder().raw_decode('[1] rest'), json.JSONEncoder(indent=1).encode([1]))
json.loads('[1, 2')
