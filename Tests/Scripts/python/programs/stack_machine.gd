def run(program):
    stack, variables, pointer, output = [], {}, 0, []
    binary = {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'less': lambda a, b: a < b}
    while pointer < len(program):
        operation, *arguments = program[pointer].split()
        pointer += 1
        if operation == 'push':
            stack.append(int(arguments[0]))
        elif operation in binary:
            b, a = stack.pop(), stack.pop()
            stack.append(binary[operation](a, b))
        elif operation == 'store':
            variables[arguments[0]] = stack.pop()
        elif operation == 'load':
            stack.append(variables[arguments[0]])
        elif operation == 'jump_if':
            if stack.pop():
                pointer = int(arguments[0])
        elif operation == 'print':
            output.append(stack.pop())
        else:
            raise ValueError(f'unknown operation {operation!r} in line {pointer}')
    return output


factorial = """push 1
store r
push 6
store n
load r
load n
mul
store r
load n
push 1
sub
store n
push 0
load n
less
jump_if 4
load r
print""".splitlines()
print(run(factorial))
for broken in (['add'], ['fly'], ['load x'], ['push a']):
    try:
        run(broken)
    except (IndexError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
