-- fibonacci.gd in Lua.
local n = tonumber(arg[1]) or 27

local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end

local times, result = {}
for repetition = 1, 5 do
  local start = os.clock()
  result = fib(n)
  times[repetition] = os.clock() - start
end
print(result)
table.sort(times)
print(string.format("per step: %.9f", times[3]))
