"""gradient_descent.gd under jax.jit: a whole epoch is one compiled step.

With the argument `mended`, gradient_descent_mended.gd.
"""

import sys
import time

import jax
import jax.numpy as jnp

epochs = 1000
mended = "mended" in sys.argv

x = jax.random.normal(jax.random.key(42), (1000, 2))
y = x @ jnp.array([1.3, -1.0]) + jnp.array([-3.5])
if mended:
    y = y.reshape(1000, 1)


def loss_of(parameters):
    weight, bias = parameters
    return ((y - (x @ weight.T + bias)) ** 2).mean()


@jax.jit
def step(parameters):
    loss, gradients = jax.value_and_grad(loss_of)(parameters)
    return loss, jax.tree.map(lambda p, g: p - 0.001 * g, parameters, gradients)


parameters = (jnp.array([[0.5406, 0.5869]]), jnp.array([-0.1657]))
start = time.perf_counter()
jax.block_until_ready(step(parameters))
print(f"compile: {time.perf_counter() - start:.3f}")

times = []
start = time.perf_counter()
for epoch in range(epochs):
    loss, parameters = step(parameters)
    if (epoch + 1) % (epochs // 10) == 0:
        jax.block_until_ready(parameters)
        print(epoch + 1, f"{loss.item():.4f}")
        now = time.perf_counter()
        times.append((now - start) / (epochs // 10))
        start = now
print(f"per step: {sorted(times)[5]:.9f}")
