-- methods.gd in Lua.
local turns = tonumber(arg[1]) or 500000

local Account = {}
Account.__index = Account

function Account.new(balance)
  return setmetatable({ balance = balance, count = 0 }, Account)
end

function Account:deposit(amount)
  self.balance = self.balance + amount
  self.count = self.count + 1
end

function Account:average()
  return self.balance / self.count
end

local function work(turns)
  local account = Account.new(0)
  local total = 0.0
  for i = 0, turns - 1 do
    account:deposit(i % 10)
    total = total + account:average()
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
