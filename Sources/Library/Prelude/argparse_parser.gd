# The parser of arguments itself; argparse.gd holds what it is made of.


class ArgumentParser(_ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                 formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None,
                 argument_default=None, conflict_handler='error', add_help=True,
                 allow_abbrev=True, exit_on_error=True):
        self._start(description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            import sys
            prog = sys.argv[0].rpartition('/')[2]
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        if add_help:
            mark = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(
                mark + 'h', mark * 2 + 'help', action='help', default=SUPPRESS,
                help='show this help message and exit')
        for parent in parents:
            self._take_over(parent)

    def _take_over(self, parent):
        groups = {}
        for group in parent._action_groups:
            mine = [known for known in self._action_groups if known.title == group.title]
            if mine:
                target = mine[0]
            else:
                target = self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                target._add_action(action)
        self._defaults.update(parent._defaults)

    def __repr__(self):
        names = ['prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help']
        parts = [f'{name}={getattr(self, name)!r}' for name in names]
        return f"{type(self).__name__}({', '.join(parts)})"

    def _add_action(self, action):
        if action.option_strings:
            return self._optionals._add_action(action)
        return self._positionals._add_action(action)

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        if 'title' in kwargs or 'description' in kwargs:
            title = kwargs.pop('title', 'subcommands')
            self._subparsers = self.add_argument_group(title, kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            formatter.add_usage(
                self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        action = _SubParsersAction(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    # Parsing

    def parse_args(self, args=None, namespace=None):
        args, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return args

    def parse_known_args(self, args=None, namespace=None):
        if args is None:
            import sys
            args = sys.argv[1:]
        args = list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest):
                if action.default is not SUPPRESS:
                    setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            namespace, rest = self._parse(args, namespace)
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))
        if hasattr(namespace, '_unrecognized_args'):
            rest.extend(namespace._unrecognized_args)
            del namespace._unrecognized_args
        return namespace, rest

    parse_intermixed_args = parse_args

    def _parse(self, args, namespace):
        options = {}
        kinds = []
        for place, text in enumerate(args):
            if '-' in kinds:
                kinds.append('A')
            elif text == '--':
                kinds.append('-')
            else:
                found = self._parse_optional(text)
                kinds.append('A' if found is None else 'O')
                if found is not None:
                    options[place] = found
        run = _Run(self, args, ''.join(kinds), options, namespace)
        rest = run.everything()
        self._check(run, namespace)
        return namespace, rest

    def _check(self, run, namespace):
        missing = []
        for action in self._actions:
            if action in run.seen:
                continue
            if action.required:
                missing.append(str(_get_action_name(action)))
            elif isinstance(action.default, str) and hasattr(namespace, action.dest):
                if action.default is getattr(namespace, action.dest):
                    setattr(namespace, action.dest, self._get_value(action, action.default))
        if missing:
            self.error(f"the following arguments are required: {', '.join(missing)}")
        for group in self._mutually_exclusive_groups:
            if group.required and not any([a in run.given for a in group._group_actions]):
                names = [_get_action_name(action) for action in group._group_actions
                         if action.help is not SUPPRESS]
                self.error(f"one of the arguments {' '.join(names)} is required")

    def _parse_optional(self, text):
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._option_string_actions:
            return self._option_string_actions[text], text, None
        if len(text) == 1:
            return None
        if '=' in text:
            option, _, value = text.partition('=')
            if option in self._option_string_actions:
                return self._option_string_actions[option], option, value
        found = self._get_option_tuples(text)
        if len(found) > 1:
            matches = ', '.join([option for _, option, _ in found])
            self.error(f'ambiguous option: {text} could match {matches}')
        if found:
            return found[0]
        if _is_negative_number(text) and not self._has_negative_number_optionals:
            return None
        if ' ' in text:
            return None
        return None, text, None

    def _get_option_tuples(self, text):
        known = self._option_string_actions
        if text[1] in self.prefix_chars:
            if not self.allow_abbrev:
                return []
            prefix, mark, value = text.partition('=')
            return [(known[option], option, value if mark else None)
                    for option in known if option.startswith(prefix)]
        found = []
        for option in known:
            if option == text[:2]:
                found.append((known[option], option, text[2:]))
            elif option.startswith(text):
                found.append((known[option], option, None))
        return found

    # Values

    def _get_values(self, action, strings):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and '--' in strings:
            strings = list(strings)
            strings.remove('--')
        if not strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else strings
        if len(strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, strings[0])
            self._check_value(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, text) for text in strings]
        if nargs == PARSER:
            self._check_value(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check_value(action, value)
        return values

    def _get_value(self, action, text):
        if action.type is None:
            return text
        try:
            return action.type(text)
        except ArgumentTypeError as error:
            message = str(error)
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            message = f'invalid {name} value: {text!r}'
        raise ArgumentError(action, message)

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ', '.join([repr(choice) for choice in action.choices])
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {choices})')

    # Help

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file)

    def _print_message(self, message, file=None):
        if message:
            import sys
            (sys.stdout if file is None else file).write(message)

    def exit(self, status=0, message=None):
        import sys
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        import sys
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')


_counts = {
    None: (1, 1), OPTIONAL: (0, 1), ZERO_OR_MORE: (0, None), ONE_OR_MORE: (1, None),
    REMAINDER: (0, None), PARSER: (1, None), SUPPRESS: (0, 0),
}


def _ends(action, kinds, place):
    # Where the strings of an action can end that starts at a place; '-' is '--', which is none.
    nargs = action.nargs
    low, high = _counts[nargs] if nargs in _counts else (nargs, nargs)
    first = 'AO' if nargs == REMAINDER else 'A'
    rest = 'AO' if nargs in (REMAINDER, PARSER) else 'A'
    between = '' if action.option_strings else '-'
    ends = [place] if low == 0 else []
    taken = 0
    while place < len(kinds):
        kind = kinds[place]
        if kind not in between:
            if taken == high or kind not in (rest if taken else first):
                break
            taken += 1
        place += 1
        if taken >= low:
            ends.append(place)
    return ends


def _match(actions, kinds, place=0):
    # The counts of strings for all of some actions, as many as possible for the first ones.
    if not actions:
        return []
    for end in reversed(_ends(actions[0], kinds, place)):
        rest = _match(actions[1:], kinds, end)
        if rest is not None:
            return [end - place] + rest
    return None


class _Run:
    # One pass over the arguments.
    def __init__(self, parser, args, kinds, options, namespace):
        self.parser = parser
        self.args = args
        self.kinds = kinds
        self.options = options
        self.namespace = namespace
        self.seen = []
        self.given = []
        self.rest = []
        self.positionals = parser._get_positional_actions()

    def everything(self):
        place = 0
        last = max(self.options, default=-1)
        while place <= last:
            following = min([index for index in self.options if index >= place])
            if place != following:
                end = self.take_positionals(place)
                if end > place:
                    place = end
                    continue
            if place not in self.options:
                self.rest.extend(self.args[place:following])
                place = following
            place = self.take_optional(place)
        end = self.take_positionals(place)
        self.rest.extend(self.args[end:])
        return self.rest

    def take(self, action, strings, option=None):
        self.seen.append(action)
        values = self.parser._get_values(action, strings)
        if values is not action.default:
            self.given.append(action)
            for group in self.parser._mutually_exclusive_groups:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.given:
                            raise ArgumentError(
                                action, f'not allowed with argument {_get_action_name(other)}')
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def take_positionals(self, place):
        kinds = self.kinds[place:]
        counts = []
        for count in range(len(self.positionals), 0, -1):
            found = _match(self.positionals[:count], kinds)
            if found is not None:
                counts = found
                break
        ready = list(zip(self.positionals, counts))
        self.positionals = self.positionals[len(counts):]
        for action, count in ready:
            self.take(action, self.args[place:place + count])
            place += count
        return place

    def take_optional(self, place):
        action, option, value = self.options[place]
        todo = []
        while True:
            if action is None:
                self.rest.append(self.args[place])
                return place + 1
            if value is None:
                count = self.count(action, self.kinds[place + 1:])
                stop = place + 1 + count
                todo.append((action, self.args[place + 1:stop], option))
                break
            count = self.count(action, 'A')
            if count == 0 and option[1] not in self.parser.prefix_chars and value != '':
                todo.append((action, [], option))
                option = option[0] + value[0]
                if option not in self.parser._option_string_actions:
                    raise ArgumentError(action, f'ignored explicit argument {value!r}')
                action = self.parser._option_string_actions[option]
                value = value[1:] or None
            elif count == 1:
                stop = place + 1
                todo.append((action, [value], option))
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
        for action, strings, option in todo:
            self.take(action, strings, option)
        return stop

    def count(self, action, kinds):
        if action.nargs == 0:
            return 0
        ends = _ends(action, kinds, 0)
        if ends:
            return ends[-1]
        messages = {
            None: 'expected one argument', OPTIONAL: 'expected at most one argument',
            ONE_OR_MORE: 'expected at least one argument',
        }
        message = messages.get(action.nargs)
        if message is None:
            several = '' if action.nargs == 1 else 's'
            message = f'expected {action.nargs} argument{several}'
        raise ArgumentError(action, message)
