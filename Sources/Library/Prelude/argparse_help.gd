# How a parser of arguments shows what it takes. The rest of argparse is in argparse.gd.

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'


class _Section:
    def __init__(self, formatter, parent, heading=None):
        self.formatter = formatter
        self.parent = parent
        self.heading = heading
        self.items = []

    def format_help(self):
        if self.parent is not None:
            self.formatter._indent()
        text = self.formatter._join_parts([write(*args) for write, args in self.items])
        if self.parent is not None:
            self.formatter._dedent()
        if not text:
            return ''
        heading = ''
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = ' ' * self.formatter._current_indent + self.heading + ':\n'
        return '\n' + heading + text + '\n'


def _wrapped_usage(parts, indent, text_width, prefix=None):
    lines = []
    line = []
    length = len(indent if prefix is None else prefix) - 1
    for part in parts:
        if length + 1 + len(part) > text_width and line:
            lines.append(indent + ' '.join(line))
            line = []
            length = len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + ' '.join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent):]
    return lines


def _usage_parts(text):
    # What stands in brackets is not torn apart.
    parts = []
    closing = {'(': ')', '[': ']'}
    place = 0
    while place < len(text):
        end = -1
        if text[place] in closing:
            close = closing[text[place]]
            end = text.find(close, place)
            while end >= 0:
                while text[end:end + 1] == close:
                    end += 1
                if text[end:end + 1] in ('', ' '):
                    break
                end = text.find(close, end)
        if end < 0:
            end = text.find(' ', place)
        if end < 0:
            end = len(text)
        parts.append(text[place:end])
        place = end
        while text[place:place + 1] == ' ':
            place += 1
    return parts


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = 78
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(
            max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._action_max_length = 0
        self._root_section = _Section(self, None)
        self._current_section = self._root_section

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    def _add_item(self, write, args):
        self._current_section.items.append((write, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, [usage, actions, groups, prefix])

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        shown = [self._format_action_invocation(one)
                 for one in [action] + action._get_subactions()]
        length = max([len(text) for text in shown]) + self._current_indent
        self._action_max_length = max(self._action_max_length, length)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            while '\n\n\n' in text:
                text = text.replace('\n\n\n', '\n\n')
            text = text.strip('\n') + '\n'
        return text

    def _join_parts(self, parts):
        return ''.join([part for part in parts if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            usage = usage % {'prog': self._prog}
        elif not actions:
            usage = self._prog
        else:
            prog = self._prog
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            every = self._format_actions_usage(optionals + positionals, groups)
            usage = ' '.join([text for text in [prog, every] if text])
            text_width = self._width - self._current_indent
            if len(prefix) + len(usage) > text_width:
                opt_parts = _usage_parts(self._format_actions_usage(optionals, groups))
                pos_parts = _usage_parts(self._format_actions_usage(positionals, groups))
                if len(prefix) + len(prog) <= 0.75 * text_width:
                    indent = ' ' * (len(prefix) + len(prog) + 1)
                    if opt_parts:
                        lines = _wrapped_usage([prog] + opt_parts, indent, text_width, prefix)
                        lines.extend(_wrapped_usage(pos_parts, indent, text_width))
                    elif pos_parts:
                        lines = _wrapped_usage([prog] + pos_parts, indent, text_width, prefix)
                    else:
                        lines = [prog]
                else:
                    indent = ' ' * len(prefix)
                    lines = _wrapped_usage(opt_parts + pos_parts, indent, text_width)
                    if len(lines) > 1:
                        lines = _wrapped_usage(opt_parts, indent, text_width)
                        lines.extend(_wrapped_usage(pos_parts, indent, text_width))
                    lines = [prog] + lines
                usage = '\n'.join(lines)
        return f'{prefix}{usage}\n\n'

    def _format_actions_usage(self, actions, groups):
        in_group = []
        inserts = {}

        def insert(place, mark, spaced):
            inserts[place] = inserts[place] + spaced if place in inserts else mark

        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if members[0] not in actions:
                continue
            start = actions.index(members[0])
            end = start + len(members)
            if actions[start:end] != members:
                continue
            in_group.extend(members)
            shown = len([action for action in members if action.help is not SUPPRESS])
            if not group.required:
                insert(start, '[', ' [')
                insert(end, ']', ']')
            elif shown > 1:
                insert(start, '(', ' (')
                insert(end, ')', ')')
            for place in range(start + 1, end):
                inserts[place] = '|'
        parts = []
        for place, action in enumerate(actions):
            if action.help is SUPPRESS:
                parts.append(None)
                if inserts.get(place) == '|':
                    inserts.pop(place)
                elif inserts.get(place + 1) == '|':
                    inserts.pop(place + 1)
                continue
            grouped = action in in_group
            if not action.option_strings:
                part = self._format_args(action, action.dest)
                if grouped and part[0] == '[' and part[-1] == ']':
                    part = part[1:-1]
            else:
                part = action.format_usage()
                if action.nargs != 0:
                    metavar = self._get_default_metavar_for_optional(action)
                    part = f'{action.option_strings[0]} {self._format_args(action, metavar)}'
                if not action.required and not grouped:
                    part = f'[{part}]'
            parts.append(part)
        for place in sorted(inserts, reverse=True):
            parts.insert(place, inserts[place])
        text = ' '.join([part for part in parts if part is not None])
        for mark in '([':
            text = text.replace(mark + ' ', mark)
        for mark in ')]':
            text = text.replace(' ' + mark, mark)
        return text.replace('()', '').replace('[]', '').strip()

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, ' ' * self._current_indent) + '\n\n'

    def _format_action(self, action):
        help_position = min(self._action_max_length + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)
        action_width = help_position - self._current_indent - 2
        header = self._format_action_invocation(action)
        margin = ' ' * self._current_indent
        first = help_position
        if not action.help:
            header = margin + header + '\n'
        elif len(header) <= action_width:
            header = margin + header.ljust(action_width) + '  '
            first = 0
        else:
            header = margin + header + '\n'
        parts = [header]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, help_width)
                parts.append(' ' * first + lines[0] + '\n')
                for line in lines[1:]:
                    parts.append(' ' * help_position + line + '\n')
        elif not header.endswith('\n'):
            parts.append('\n')
        inner = action._get_subactions()
        if inner:
            self._indent()
            for subaction in inner:
                parts.append(self._format_action(subaction))
            self._dedent()
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return self._metavars(action, self._get_default_metavar_for_positional(action), 1)[0]
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        metavar = self._get_default_metavar_for_optional(action)
        args = self._format_args(action, metavar)
        return ', '.join([f'{option} {args}' for option in action.option_strings])

    def _metavars(self, action, default, count):
        shown = default
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        return shown if isinstance(shown, tuple) else (shown,) * count

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return '%s' % self._metavars(action, default, 1)
        if nargs == OPTIONAL:
            return '[%s]' % self._metavars(action, default, 1)
        if nargs == ZERO_OR_MORE:
            metavar = self._metavars(action, default, 1)
            return ('[%s [%s ...]]' if len(metavar) == 2 else '[%s ...]') % metavar
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % self._metavars(action, default, 2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % self._metavars(action, default, 1)
        if nargs == SUPPRESS:
            return ''
        if not isinstance(nargs, int):
            raise ValueError('invalid nargs value')
        return ' '.join(['%s'] * nargs) % self._metavars(action, default, nargs)

    def _expand_help(self, action):
        params = dict(vars(action), prog=self._prog)
        for name, value in list(params.items()):
            if value is SUPPRESS:
                del params[name]
            elif hasattr(value, '__name__'):
                params[name] = value.__name__
        if params.get('choices') is not None:
            params['choices'] = ', '.join([str(choice) for choice in params['choices']])
        return self._get_help_string(action) % params

    def _split_lines(self, text, width):
        from textwrap import wrap
        return wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        from textwrap import fill
        return fill(
            ' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
