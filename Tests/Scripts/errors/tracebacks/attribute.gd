class Model:
    def forward(self, x):
        return self.layer(x) + 1

model = Model()
y = 2 * model.forward(3)
