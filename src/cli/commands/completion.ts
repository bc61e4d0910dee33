import { COMMON } from '../arguments.js';
import { OK, type Option, type Subcommand, write } from '../subcommand.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const optionsOf = ({ options }: Subcommand): (readonly [string, Option])[] => Object.entries({ ...options, ...COMMON });
/** Inside single quotes. */
const quoted = (words: string): string => words.replaceAll("'", "'\\''");

function bash(commands: readonly Subcommand[]): string {
  const cases = commands.map((command) => {
    const flags = optionsOf(command).map(([name]) => `--${name}`);
    const values = optionsOf(command).flatMap(([name, { short, choices }]) => {
      const flag = short === undefined ? `--${name}` : `-${short}|--${name}`;
      return choices === undefined ? [] : [`        ${flag}) words='${choices.join(' ')}' ;;\n`];
    });
    const operands = command.choices === undefined ? '' : `        *) words='${command.choices.join(' ')}' ;;\n`;
    return `    ${command.name})
      case $before in
${values.join('')}        *) case $current in -*) words='${flags.join(' ')}' ;;
${operands}        esac ;;
      esac ;;
`;
  });
  return `_qawl() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('')}  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -F _qawl qawl
`;
}

function zsh(commands: readonly Subcommand[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'\n`).join('');
  const cases = commands.map((command) => {
    const specs = optionsOf(command).map(([name, { type, short, value, choices, help }]) => {
      const flags = short === undefined ? `--${name}` : `{-${short},--${name}}`;
      const action = choices === undefined ? (value === 'FOLDER' ? '_files -/' : '') : `(${choices.join(' ')})`;
      const argument = type === 'string' ? `:${name}:${action}` : '';
      return `        ${flags}'[${quoted(help).replace(/[[\]:]/g, ' ')}]${argument}' \\\n`;
    });
    const operands =
      command.choices === undefined ? "'*:file:_files'" : `':${command.name}:(${command.choices.join(' ')})'`;
    return `    ${command.name})\n      _arguments \\\n${specs.join('')}        ${operands} ;;\n`;
  });
  return `#compdef qawl
_qawl() {
  local -a commands
  commands=(
${names}  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = _qawl ]; then _qawl "$@"; else compdef _qawl qawl; fi
`;
}

function fish(commands: readonly Subcommand[]): string {
  const lines = commands.flatMap((command) => {
    const inside = `complete -c qawl -n '__fish_seen_subcommand_from ${command.name}'`;
    const options = optionsOf(command).map(([name, { type, short, value, choices, help }]) => {
      const flags = `${short === undefined ? '' : ` -s ${short}`} -l ${name}`;
      const values = choices === undefined ? '' : ` -f -a '${choices.join(' ')}'`;
      const argument =
        type === 'string' ? ` -r${value === 'FOLDER' ? ` -f -a '(__fish_complete_directories)'` : values}` : '';
      return `${inside}${flags}${argument} -d '${help.replaceAll("'", "\\'")}'\n`;
    });
    const operands = command.choices === undefined ? [] : [`${inside} -f -a '${command.choices.join(' ')}'\n`];
    const name = `complete -c qawl -n __fish_use_subcommand -f -a ${command.name} -d '${command.summary.replaceAll("'", "\\'")}'\n`;
    return [name, ...options, ...operands];
  });
  return lines.join('');
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Subcommand[]) => string>> = { bash, zsh, fish };

/** The subcommand that writes the completion script of a shell, made from the table of subcommands. */
export function completionCommand(commands: () => readonly Subcommand[]): Subcommand {
  return {
    name: 'completion',
    operands: SHELLS.join('|'),
    choices: SHELLS,
    summary: 'completion for a shell',
    about: 'Writes a script that completes commands and options in a shell.',
    examples: [
      'source <(qawl completion bash)                                      # in ~/.bashrc',
      'source <(qawl completion zsh)                                       # in ~/.zshrc, behind compinit',
      'qawl completion fish > ~/.config/fish/completions/qawl.fish',
    ],
    options: {},
    run: async ({ operands }, { stdout }) => {
      const shell = SHELLS.find((name) => name === operands[0]);
      if (shell === undefined || operands.length > 1) return { usage: `give one shell: ${SHELLS.join(', ')}` };
      await write(stdout, SCRIPTS[shell](commands()));
      return OK;
    },
  };
}
