const QUEUE = `      --redis URL        redis://HOST:6379, rediss://USER:PASSWORD@HOST:6379
      --queue NAME       name of the queue (qawl)`;

export const ENQUEUE_HELP = `qawl enqueue INPUT… --out DIR --redis URL

Cuts inputs into shards, as qawl run does, and makes a job of each for qawl work on any number of machines. A job
holds where its shard lies, not its text: INPUT and DIR must be paths that all machines share, or INPUT an http(s)
address. The output is that of qawl run, file by file. Given again, it adds what is not done and not waiting.

Options:
${QUEUE}
      --wait             stay until all is done, then write what --summary asks for
  -o, --out  -f, --format  --summary  --field  --shard-size  -q, --quiet   as for qawl run
  -h, --help

Examples:
  qawl enqueue /shared/news --out /shared/read --redis redis://queue:6379
  qawl enqueue https://bucket.example/2024.ndjson --out /shared/read --redis redis://queue:6379 --summary --wait

Needs the packages bullmq and ioredis.
`;

export const WORK_HELP = `qawl work --redis URL

Takes jobs and does them with all cores. Ctrl-C or SIGTERM: ends the shards that are begun, then itself; a second
time: at once. A machine that vanishes loses nothing, its shards go to others.

Options:
${QUEUE}
  -w, --workers N        shards at once; as many as there are cores
  -o, --out DIR          where this machine sees the folder of the output, if not where the one that enqueued does
      --lock SECONDS     silence after which a shard is given to another worker (30)
      --until-empty      end when no job is left
  -h, --help

Needs the packages bullmq and ioredis.
`;

export const JOBS_HELP = `qawl jobs --redis URL

How many jobs wait, are at work or are dead; then the dead letters, shards that failed five times, a line of JSON each.

Options:
${QUEUE}
      --retry            give the dead letters to the workers again
  -h, --help

Needs the packages bullmq and ioredis.
`;
