import { analyze } from './commands/analyze.js';
import { batch } from './commands/batch.js';
import { completionCommand } from './commands/completion.js';
import { entities } from './commands/entities.js';
import { quotes } from './commands/quotes.js';
import { view } from './commands/view.js';
import type { Subcommand } from './subcommand.js';

/** Everything that `qawl` can be asked to do, in the order of its help. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  quotes,
  entities,
  analyze,
  view,
  ...batch,
  completionCommand(() => SUBCOMMANDS),
];
