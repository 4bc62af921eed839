-- containers.gd in Lua.
local count = tonumber(arg[1]) or 300000

local function work(count)
  local values = {}
  for i = 0, count - 1 do
    values[#values + 1] = i * 7 % 1009
  end
  local counts = {}
  for _, value in ipairs(values) do
    counts[value] = (counts[value] or 0) + 1
  end
  local total = 0
  for i = 1, count do
    total = total + values[i] * counts[values[i]] % 11
  end
  return total
end

local times, result = {}
for repetition = 1, 5 do
  local start = os.clock()
  result = work(count)
  times[repetition] = os.clock() - start
end
print(result)
table.sort(times)
print(string.format("per step: %.9f", times[3]))
