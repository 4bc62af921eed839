"""elementwise.gd under jax.jit."""

import sys
import time

import jax
import jax.numpy as jnp

count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000000

x = jnp.linspace(-2, 2, count)


@jax.jit
@jax.value_and_grad
def step(x):
    y = jnp.exp(-x * x) * jnp.sin(3 * x) + jnp.tanh(x) / (1 + x * x)
    return (y * y).mean()


start = time.perf_counter()
jax.block_until_ready(step(x))
print(f"compile: {time.perf_counter() - start:.3f}")

times = []
for repetition in range(7):
    start = time.perf_counter()
    loss, gradient = jax.block_until_ready(step(x))
    times.append(time.perf_counter() - start)
print(f"{loss.item():.5f}", f"{gradient[count // 3].item() * count:.3f}")
print(f"per step: {sorted(times)[3]:.9f}")
