/** The program of the threads: a file of its own beside the built command (src/run/worker.ts, see tsup.config.ts). */
export const THREAD_SCRIPT = new URL('./run-worker.js', import.meta.url);
