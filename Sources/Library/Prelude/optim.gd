"""Ways to step down a gradient: torch.optim."""


class Optimizer:
    """What optimizers share: groups of parameters with their settings."""

    def __init__(self, params, defaults):
        if isinstance(params, torch.Tensor):
            raise TypeError(
                'params argument given to the optimizer should be an iterable of Tensors or dicts, but got '
                'torch.FloatTensor')
        groups = list(params)
        if not groups:
            raise ValueError('optimizer got an empty parameter list')
        if not isinstance(groups[0], dict):
            groups = [{'params': groups}]
        self.defaults = defaults
        self.state = []
        self.param_groups = []
        for group in groups:
            self.add_param_group(group)

    def add_param_group(self, param_group):
        params = param_group['params']
        group = {'params': [params] if isinstance(params, torch.Tensor) else list(params)}
        for parameter in group['params']:
            if not isinstance(parameter, torch.Tensor):
                raise TypeError('optimizer can only optimize Tensors, but one of the params is ' + type(parameter).__name__)
            if not parameter.is_leaf:
                raise ValueError("can't optimize a non-leaf Tensor")
        for name, value in self.defaults.items():
            group[name] = param_group.get(name, value)
        self.param_groups.append(group)
        # What an optimizer remembers of each parameter stands at the same place as the parameter.
        self.state.append([{} for _ in group['params']])

    def zero_grad(self, set_to_none=True):
        for group in self.param_groups:
            for parameter in group['params']:
                if parameter.grad is not None:
                    if set_to_none:
                        parameter.grad = None
                    else:
                        parameter.grad = parameter.grad.detach()
                        parameter.grad.zero_()

    def step(self, closure=None):
        """Updates every parameter that has a gradient."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        with torch.no_grad():
            for group, states in zip(self.param_groups, self.state):
                for parameter, state in zip(group['params'], states):
                    if parameter.grad is not None:
                        self.update(parameter, parameter.grad, state, group)
        return loss

    def update(self, parameter, gradient, state, group):
        raise NotImplementedError

    def __repr__(self):
        lines = [type(self).__name__ + ' (']
        for index, group in enumerate(self.param_groups):
            lines.append(f'Parameter Group {index}')
            for name in sorted(group):
                if name != 'params':
                    lines.append(f'    {name}: {group[name]}')
        return '\n'.join(lines) + '\n)'


class SGD(Optimizer):
    """Gradient descent, with momentum if asked for."""

    def __init__(self, params, lr=0.001, momentum=0, dampening=0, weight_decay=0, nesterov=False, *,
                 maximize=False, foreach=None, differentiable=False, fused=None):
        if lr < 0.0:
            raise ValueError(f'Invalid learning rate: {lr}')
        if momentum < 0.0:
            raise ValueError(f'Invalid momentum value: {momentum}')
        if weight_decay < 0.0:
            raise ValueError(f'Invalid weight_decay value: {weight_decay}')
        if nesterov and (momentum <= 0 or dampening != 0):
            raise ValueError('Nesterov momentum requires a momentum and zero dampening')
        super().__init__(params, {
            'lr': lr, 'momentum': momentum, 'dampening': dampening, 'weight_decay': weight_decay,
            'nesterov': nesterov, 'maximize': maximize, 'foreach': foreach,
            'differentiable': differentiable, 'fused': fused})

    def update(self, parameter, gradient, state, group):
        if group['maximize']:
            gradient = -gradient
        if group['weight_decay'] != 0:
            gradient = gradient.add(parameter, alpha=group['weight_decay'])
        momentum = group['momentum']
        if momentum != 0:
            if 'momentum_buffer' not in state:
                state['momentum_buffer'] = gradient.clone()
            else:
                state['momentum_buffer'].mul_(momentum).add_(gradient, alpha=1 - group['dampening'])
            if group['nesterov']:
                gradient = gradient.add(state['momentum_buffer'], alpha=momentum)
            else:
                gradient = state['momentum_buffer']
        parameter.add_(gradient, alpha=-group['lr'])


class Adam(Optimizer):
    """Steps scaled by running means of the gradient and its square (Kingma and Ba, 2015)."""

    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, amsgrad=False, *,
                 foreach=None, maximize=False, capturable=False, differentiable=False, fused=None):
        if lr < 0.0:
            raise ValueError(f'Invalid learning rate: {lr}')
        if eps < 0.0:
            raise ValueError(f'Invalid epsilon value: {eps}')
        for index, beta in enumerate(betas):
            if not 0.0 <= beta < 1.0:
                raise ValueError(f'Invalid beta parameter at index {index}: {beta}')
        super().__init__(params, {
            'lr': lr, 'betas': betas, 'eps': eps, 'weight_decay': weight_decay, 'amsgrad': amsgrad,
            'maximize': maximize, 'foreach': foreach, 'capturable': capturable,
            'differentiable': differentiable, 'fused': fused, 'decoupled_weight_decay': False})

    def update(self, parameter, gradient, state, group):
        if group['maximize']:
            gradient = -gradient
        if group['decoupled_weight_decay']:
            parameter.mul_(1 - group['lr'] * group['weight_decay'])
        elif group['weight_decay'] != 0:
            gradient = gradient.add(parameter, alpha=group['weight_decay'])
        if 'step' not in state:
            state['step'] = 0
            state['exp_avg'] = torch.zeros_like(parameter)
            state['exp_avg_sq'] = torch.zeros_like(parameter)
            state['max_exp_avg_sq'] = torch.zeros_like(parameter)
        state['step'] += 1
        beta1, beta2 = group['betas']
        state['exp_avg'].lerp_(gradient, 1 - beta1)
        state['exp_avg_sq'].mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
        step_size = group['lr'] / (1 - beta1 ** state['step'])
        root = math.sqrt(1 - beta2 ** state['step'])
        square = state['exp_avg_sq']
        if group['amsgrad']:
            state['max_exp_avg_sq'] = torch.maximum(state['max_exp_avg_sq'], square)
            square = state['max_exp_avg_sq']
        denominator = (square.sqrt() / root).add_(group['eps'])
        parameter.addcdiv_(state['exp_avg'], denominator, value=-step_size)


class AdamW(Adam):
    """Adam whose weight decay shrinks the parameters themselves (Loshchilov and Hutter, 2019)."""

    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0.01, amsgrad=False, *,
                 maximize=False, foreach=None, capturable=False, differentiable=False, fused=None):
        super().__init__(
            params, lr, betas, eps, weight_decay, amsgrad, maximize=maximize, foreach=foreach,
            capturable=capturable, differentiable=differentiable, fused=fused)
        for settings in [self.defaults] + self.param_groups:
            settings['decoupled_weight_decay'] = True
