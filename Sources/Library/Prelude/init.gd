"""How parameters start: torch.nn.init."""


def _fans(tensor):
    if tensor.dim() < 2:
        raise ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions')
    rest = 1
    for length in tensor.shape[2:]:
        rest = rest * length
    return tensor.shape[1] * rest, tensor.shape[0] * rest


def calculate_gain(nonlinearity, param=None):
    """The factor by which a function changes the spread of what passes it."""
    if nonlinearity in ('linear', 'sigmoid', 'conv1d', 'conv2d', 'conv3d'):
        return 1
    if nonlinearity == 'tanh':
        return 5.0 / 3
    if nonlinearity == 'relu':
        return math.sqrt(2.0)
    if nonlinearity == 'leaky_relu':
        slope = 0.01 if param is None else param
        return math.sqrt(2.0 / (1 + slope ** 2))
    if nonlinearity == 'selu':
        return 3.0 / 4
    raise ValueError(f'Unsupported nonlinearity {nonlinearity}')


def uniform_(tensor, a=0.0, b=1.0):
    """Numbers drawn evenly from a to b."""
    with torch.no_grad():
        return tensor.uniform_(a, b)


def normal_(tensor, mean=0.0, std=1.0):
    """Numbers of a normal distribution."""
    with torch.no_grad():
        return tensor.normal_(mean, std)


def constant_(tensor, val):
    """The same number everywhere."""
    with torch.no_grad():
        return tensor.fill_(val)


def zeros_(tensor):
    """Zeros."""
    return constant_(tensor, 0.0)


def ones_(tensor):
    """Ones."""
    return constant_(tensor, 1.0)


def kaiming_uniform_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'):
    """Uniform numbers that keep the spread of a signal through layers of rectifiers (He, 2015)."""
    if 0 in tensor.shape:
        return tensor
    fan_in, fan_out = _fans(tensor)
    fan = fan_in if mode == 'fan_in' else fan_out
    std = calculate_gain(nonlinearity, a) / math.sqrt(fan)
    bound = math.sqrt(3.0) * std
    return uniform_(tensor, -bound, bound)


def kaiming_normal_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'):
    """Normal numbers that keep the spread of a signal through layers of rectifiers (He, 2015)."""
    fan_in, fan_out = _fans(tensor)
    fan = fan_in if mode == 'fan_in' else fan_out
    return normal_(tensor, 0, calculate_gain(nonlinearity, a) / math.sqrt(fan))


def xavier_uniform_(tensor, gain=1.0):
    """Uniform numbers that keep the spread of signals and gradients (Glorot, 2010)."""
    fan_in, fan_out = _fans(tensor)
    std = gain * math.sqrt(2.0 / (fan_in + fan_out))
    bound = math.sqrt(3.0) * std
    return uniform_(tensor, -bound, bound)


def xavier_normal_(tensor, gain=1.0):
    """Normal numbers that keep the spread of signals and gradients (Glorot, 2010)."""
    fan_in, fan_out = _fans(tensor)
    return normal_(tensor, 0, gain * math.sqrt(2.0 / (fan_in + fan_out)))
