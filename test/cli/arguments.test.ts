import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/cli/arguments.js';
import { SUBCOMMANDS } from '../../src/cli/commands.js';
import { OK, type Subcommand } from '../../src/cli/subcommand.js';

const row: Subcommand = {
  name: 'tag',
  operands: 'FILE',
  summary: '',
  about: '',
  examples: [],
  options: { field: { type: 'string', multiple: true, help: '' } },
  run: async () => OK,
};

describe('a row of the table', () => {
  it('gets its options, those that repeat as a list, and everything as it was given', () => {
    const args = ['--field', 'a=b', 'file', '--field=c=d'];
    expect(requestOf(['tag', ...args], [row])).toMatchObject({
      what: 'run',
      given: { values: { field: ['a=b', 'c=d'] }, operands: ['file'], args },
    });
  });

  it('that reads its arguments itself gets them unread, with its help', () => {
    const own = [{ ...row, ownArguments: true }];
    const given = (args: readonly string[]) => ({ what: 'run', given: { args, operands: [], values: {} } });
    expect(requestOf(['tag', '--unknown', '-h'], own)).toMatchObject(given(['--unknown', '-h']));
    expect(requestOf(['help', 'tag'], own)).toMatchObject(given(['--help']));
  });

  it('has a name of its own', () => {
    const names = SUBCOMMANDS.map(({ name }) => name);
    expect(new Set([...names, 'help']).size).toBe(names.length + 1);
  });
});
