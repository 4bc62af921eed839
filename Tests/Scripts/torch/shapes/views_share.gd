# A view is another look at the same numbers.
import torch
x = torch.zeros(6)
m = x.view(2, 3)
m[0, 1] = 5
row = m[1]
row += 1
t = m.T
t[2, 0] = 9
print(x, m, t, sep='\n')
s = x[::2]
s.mul_(10)
s[0] = -1
print(x)
c = x.clone()
c[0] = 100
d = x.detach()
d[1] = 200
r = x.reshape(3, 2)
r[2, 1] = 300
f = x.view(2, 3).t().reshape(6)
f[0] = 400
print(x, c, sep='\n')
e = torch.zeros(3).expand(2, 3)
u = x.unsqueeze(0)
u[0, 3] = 500
x.fill_(7)
print(u, m, row, s, c, f, sep='\n')
y = x
y += 1
z = y
z = z + 1
print(x, y is x, z, sep='\n')
print(x.data_ptr() == m.data_ptr(), x.data_ptr() == c.data_ptr(), m.is_contiguous())
print(t.is_contiguous())
