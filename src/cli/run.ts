import { type Request, requestOf } from './arguments.js';
import { helpOf } from './help.js';
import { FAILED, OK, type World, WRONG_USAGE, write } from './subcommand.js';

/** Runs the command with the arguments after the program's name; gives its exit status. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const ignore = (): void => {};
  // A failed write rejects where it is awaited; without a listener the event would end the process first.
  world.stdout.on('error', ignore);
  world.stderr.on('error', ignore);
  try {
    return await answer(requestOf(args), world);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    if (error.code === 'EPIPE') return OK;
    await write(world.stderr, `qawl: cannot write: ${error.message}\n`);
    return FAILED;
  }
}

async function answer(request: Request, world: World): Promise<number> {
  switch (request.what) {
    case 'help':
      await write(world.stdout, helpOf(request.command));
      return OK;
    case 'version':
      await write(world.stdout, `${world.version}\n`);
      return OK;
    case 'usage': {
      const command = request.command === null ? 'qawl' : `qawl ${request.command.name}`;
      await write(world.stderr, `qawl: ${request.message}\nTry ${command} --help\n`);
      return WRONG_USAGE;
    }
    case 'run': {
      const { command, given } = request;
      const status = await command.run(given, world);
      return typeof status === 'number' ? status : answer({ what: 'usage', message: status.usage, command }, world);
    }
  }
}
