-- float_loop.gd in Lua.
local turns = tonumber(arg[1]) or 3000000

local function work(turns)
  local x, total = 0.5, 0.0
  for i = 1, turns do
    x = 3.7 * x * (1.0 - x)
    total = total + x
  end
  return total
end

local times, result = {}
for repetition = 1, 5 do
  local start = os.clock()
  result = work(turns)
  times[repetition] = os.clock() - start
end
print(string.format("%.4f", result))
table.sort(times)
print(string.format("per step: %.9f", times[3]))
