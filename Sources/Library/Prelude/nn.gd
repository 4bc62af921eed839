"""Layers and losses: torch.nn.

A layer is a class with parameters and a forward method. Everything here is written in the
language itself; read it as you would read your own model.
"""

from collections import OrderedDict


class Module(ModuleStructure):
    """The base of all layers and models.

    Tensors assigned to attributes as Parameters, and modules assigned to attributes, become
    part of the model: parameters(), state_dict() and printing find them.
    """

    def __init__(self):
        self.training = True

    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)

    def forward(self, *args):
        raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

    # What a model consists of

    def named_children(self):
        return iter([(name, value) for name, value in self.__dict__.items() if isinstance(value, Module)])

    def children(self):
        return iter([value for value in self.__dict__.values() if isinstance(value, Module)])

    def named_modules(self, memo=None, prefix='', remove_duplicate=True):
        seen = []
        found = []
        pending = [(prefix, self)]
        while pending:
            name, module = pending.pop()
            if any(module is other for other in seen):
                continue
            seen.append(module)
            found.append((name, module))
            inside = [(name + ('.' if name else '') + child, value) for child, value in module.named_children()]
            pending.extend(reversed(inside))
        return iter(found)

    def modules(self):
        return iter([module for _, module in self.named_modules()])

    def _named_tensors(self, is_member, prefix, recurse):
        seen = []
        found = []
        for path, module in (self.named_modules(prefix=prefix) if recurse else [(prefix, self)]):
            for name, value in module.__dict__.items():
                if is_member(module, name, value) and not any(value is other for other in seen):
                    seen.append(value)
                    found.append((path + ('.' if path else '') + name, value))
        return iter(found)

    def named_parameters(self, prefix='', recurse=True, remove_duplicate=True):
        return self._named_tensors(lambda module, name, value: isinstance(value, Parameter), prefix, recurse)

    def parameters(self, recurse=True):
        return iter([parameter for _, parameter in self.named_parameters(recurse=recurse)])

    def named_buffers(self, prefix='', recurse=True, remove_duplicate=True):
        return self._named_tensors(
            lambda module, name, value: name in module._buffer_names() and value is not None, prefix, recurse)

    def buffers(self, recurse=True):
        return iter([buffer for _, buffer in self.named_buffers(recurse=recurse)])

    def _buffer_names(self):
        return self.__dict__.get('_buffers', [])

    # Adding parts by name

    def register_parameter(self, name, param):
        setattr(self, name, param)

    def register_buffer(self, name, tensor, persistent=True):
        if '_buffers' not in self.__dict__:
            self._buffers = []
        if name not in self._buffers:
            self._buffers.append(name)
        setattr(self, name, tensor)

    def add_module(self, name, module):
        if not isinstance(module, Module) and module is not None:
            raise TypeError(f'{type(module).__name__} is not a Module subclass')
        setattr(self, name, module)

    def register_module(self, name, module):
        self.add_module(name, module)

    # Doing something with all of it

    def apply(self, fn):
        for module in reversed(list(self.modules())):
            fn(module)
        return self

    def train(self, mode=True):
        for module in self.modules():
            module.training = mode
        return self

    def eval(self):
        return self.train(False)

    def requires_grad_(self, requires_grad=True):
        for parameter in self.parameters():
            parameter.requires_grad_(requires_grad)
        return self

    def zero_grad(self, set_to_none=True):
        for parameter in self.parameters():
            if parameter.grad is not None:
                if set_to_none:
                    parameter.grad = None
                else:
                    parameter.grad = parameter.grad.detach()
                    parameter.grad.zero_()

    def _convert(self, convert):
        for tensor in list(self.parameters()) + list(self.buffers()):
            if tensor.is_floating_point():
                tensor.data = convert(tensor.data)
        return self

    def to(self, *args, **kwargs):
        return self._convert(lambda tensor: tensor.to(*args, **kwargs))

    def float(self):
        return self._convert(lambda tensor: tensor.float())

    def double(self):
        return self._convert(lambda tensor: tensor.double())

    def cpu(self):
        return self

    # Saving and loading

    def state_dict(self, prefix=''):
        state = OrderedDict()
        for path, module in self.named_modules(prefix=prefix[:-1]):
            start = path + '.' if path else ''
            for name, value in module.__dict__.items():
                if isinstance(value, Parameter):
                    state[start + name] = value.detach()
            for name in module._buffer_names():
                if getattr(module, name) is not None:
                    state[start + name] = getattr(module, name)
        return state

    def load_state_dict(self, state_dict, strict=True):
        own = dict(self.named_parameters())
        own.update(dict(self.named_buffers()))
        missing = [name for name in own if name not in state_dict]
        unexpected = [name for name in state_dict if name not in own]
        errors = []
        if strict and unexpected:
            quoted = ', '.join(['"' + name + '"' for name in unexpected])
            errors.append('Unexpected key(s) in state_dict: ' + quoted + '. ')
        if strict and missing:
            quoted = ', '.join(['"' + name + '"' for name in missing])
            errors.append('Missing key(s) in state_dict: ' + quoted + '. ')
        for name, value in state_dict.items():
            if name in own and own[name].shape != value.shape:
                errors.append(
                    f'size mismatch for {name}: copying a param with shape {value.shape} from checkpoint, '
                    f'the shape in current model is {own[name].shape}.')
        if errors:
            raise RuntimeError(
                f'Error(s) in loading state_dict for {type(self).__name__}:\n\t' + '\n\t'.join(errors))
        for name, value in state_dict.items():
            if name in own:
                with torch.no_grad():
                    own[name].copy_(value)
        return LoadResult(missing, unexpected)

    # Printing

    def extra_repr(self):
        return ''

    def _get_name(self):
        return type(self).__name__

    def __repr__(self):
        extra = self.extra_repr()
        lines = extra.split('\n') if extra else []
        children = []
        for name, child in self.named_children():
            children.append('(' + name + '): ' + repr(child).replace('\n', '\n  '))
        name = self._get_name()
        if len(lines) == 1 and not children:
            return name + '(' + lines[0] + ')'
        lines = lines + children
        if not lines:
            return name + '()'
        return name + '(\n  ' + '\n  '.join(lines) + '\n)'


class LoadResult:
    """What load_state_dict found."""

    def __init__(self, missing_keys, unexpected_keys):
        self.missing_keys = missing_keys
        self.unexpected_keys = unexpected_keys

    def __repr__(self):
        if not self.missing_keys and not self.unexpected_keys:
            return '<All keys matched successfully>'
        return f'_IncompatibleKeys(missing_keys={self.missing_keys}, unexpected_keys={self.unexpected_keys})'


# Containers


class Sequential(Module):
    """Modules one after the other: each gets what the one before it gives."""

    def __init__(self, *args):
        super().__init__()
        if len(args) == 1 and isinstance(args[0], dict):
            for name, module in args[0].items():
                self.add_module(name, module)
        else:
            for index, module in enumerate(args):
                self.add_module(str(index), module)

    def forward(self, input):
        for module in self.children():
            input = module(input)
        return input

    def __len__(self):
        return len(list(self.children()))

    def __iter__(self):
        return self.children()

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Sequential(OrderedDict(list(self.named_children())[index]))
        return list(self.children())[index]

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self


class ModuleList(Module):
    """A list of modules that a model knows as its own."""

    def __init__(self, modules=None):
        super().__init__()
        for module in modules or []:
            self.append(module)

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self

    def extend(self, modules):
        for module in modules:
            self.append(module)
        return self

    def __len__(self):
        return len(list(self.children()))

    def __iter__(self):
        return self.children()

    def __getitem__(self, index):
        if isinstance(index, slice):
            return ModuleList(list(self.children())[index])
        return list(self.children())[index]


# Layers


class Identity(Module):
    """What it is given."""

    def forward(self, input):
        return input


class Linear(Module):
    """A weighted sum of the features: y = x @ weight.T + bias.

    weight: (out_features, in_features); bias: (out_features). Both start uniform in
    ±1/sqrt(in_features).
    """

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.weight = Parameter(torch.empty(out_features, in_features, dtype=dtype))
        if bias:
            self.bias = Parameter(torch.empty(out_features, dtype=dtype))
        else:
            self.bias = None
        self.reset_parameters()

    def reset_parameters(self):
        init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            bound = 1 / math.sqrt(self.in_features) if self.in_features > 0 else 0
            init.uniform_(self.bias, -bound, bound)

    def forward(self, input):
        return F.linear(input, self.weight, self.bias)

    def extra_repr(self):
        return f'in_features={self.in_features}, out_features={self.out_features}, bias={self.bias is not None}'


class Flatten(Module):
    """Several dimensions as one."""

    def __init__(self, start_dim=1, end_dim=-1):
        super().__init__()
        self.start_dim = start_dim
        self.end_dim = end_dim

    def forward(self, input):
        return input.flatten(self.start_dim, self.end_dim)

    def extra_repr(self):
        return f'start_dim={self.start_dim}, end_dim={self.end_dim}'


# Activations


class ReLU(Module):
    """max(0, x)."""

    def __init__(self, inplace=False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return F.relu(input)

    def extra_repr(self):
        return 'inplace=True' if self.inplace else ''


class Sigmoid(Module):
    """1 / (1 + exp(-x))."""

    def forward(self, input):
        return torch.sigmoid(input)


class Tanh(Module):
    """The hyperbolic tangent."""

    def forward(self, input):
        return torch.tanh(input)


class LeakyReLU(Module):
    """x where positive, negative_slope * x elsewhere."""

    def __init__(self, negative_slope=0.01, inplace=False):
        super().__init__()
        self.negative_slope = negative_slope

    def forward(self, input):
        return F.leaky_relu(input, self.negative_slope)

    def extra_repr(self):
        return f'negative_slope={self.negative_slope}'


class Softmax(Module):
    """Exponentials that sum to one along dim."""

    def __init__(self, dim=None):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return F.softmax(input, self.dim)

    def extra_repr(self):
        return f'dim={self.dim}'


class LogSoftmax(Module):
    """The logarithm of the softmax."""

    def __init__(self, dim=None):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return F.log_softmax(input, self.dim)

    def extra_repr(self):
        return f'dim={self.dim}'


class ELU(Module):
    """x where positive, alpha * (exp(x) - 1) elsewhere."""

    def __init__(self, alpha=1.0, inplace=False):
        super().__init__()
        self.alpha = alpha

    def forward(self, input):
        return F.elu(input, self.alpha)

    def extra_repr(self):
        return f'alpha={self.alpha}'


class GELU(Module):
    """x times the normal distribution's share below x."""

    def __init__(self, approximate='none'):
        super().__init__()
        self.approximate = approximate

    def forward(self, input):
        return F.gelu(input, approximate=self.approximate)

    def extra_repr(self):
        return f"approximate='{self.approximate}'"


class SiLU(Module):
    """x times its sigmoid."""

    def forward(self, input):
        return F.silu(input)


class Softplus(Module):
    """log(1 + exp(x)): a smooth ReLU."""

    def __init__(self, beta=1.0, threshold=20.0):
        super().__init__()
        self.beta = beta
        self.threshold = threshold

    def forward(self, input):
        return F.softplus(input, self.beta, self.threshold)

    def extra_repr(self):
        return f'beta={self.beta}, threshold={self.threshold}'


class Dropout(Module):
    """Zeroes elements with probability p while training, and scales the others up."""

    def __init__(self, p=0.5, inplace=False):
        super().__init__()
        if p < 0 or p > 1:
            raise ValueError(f'dropout probability has to be between 0 and 1, but got {p}')
        self.p = p

    def forward(self, input):
        return F.dropout(input, self.p, self.training)

    def extra_repr(self):
        return f'p={self.p}, inplace=False'


# Losses


class Loss(Module):
    """What losses share: how the losses of the elements become one number."""

    def __init__(self, size_average=None, reduce=None, reduction='mean'):
        super().__init__()
        self.reduction = reduction


class MSELoss(Loss):
    """The mean of (input - target)²."""

    def forward(self, input, target):
        return F.mse_loss(input, target, reduction=self.reduction)


class L1Loss(Loss):
    """The mean of |input - target|."""

    def forward(self, input, target):
        return F.l1_loss(input, target, reduction=self.reduction)


class BCELoss(Loss):
    """Binary cross entropy of probabilities."""

    def forward(self, input, target):
        return F.binary_cross_entropy(input, target, reduction=self.reduction)


class BCEWithLogitsLoss(Loss):
    """Binary cross entropy of logits."""

    def forward(self, input, target):
        return F.binary_cross_entropy_with_logits(input, target, reduction=self.reduction)


class NLLLoss(Loss):
    """The negative log-likelihood of the target classes, from log-probabilities."""

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'):
        super().__init__(reduction=reduction)
        self.register_buffer('weight', weight)
        self.ignore_index = ignore_index

    def forward(self, input, target):
        return F.nll_loss(
            input, target, weight=self.weight, ignore_index=self.ignore_index, reduction=self.reduction)


class CrossEntropyLoss(Loss):
    """The negative log-likelihood of the target classes, from logits."""

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean',
                 label_smoothing=0.0):
        super().__init__(reduction=reduction)
        self.register_buffer('weight', weight)
        self.ignore_index = ignore_index
        self.label_smoothing = label_smoothing

    def forward(self, input, target):
        return F.cross_entropy(
            input, target, weight=self.weight, ignore_index=self.ignore_index, reduction=self.reduction,
            label_smoothing=self.label_smoothing)
