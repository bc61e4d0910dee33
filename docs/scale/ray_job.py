"""Ray: python ray_job.py OUT FILE... A task a file; qawl goes on where it was when a task is tried again."""
import os
import subprocess
import sys

import ray


@ray.remote(num_cpus=1, max_retries=3)
def read(path, out):
    command = os.environ.get("QAWL", "qawl").split()
    target = os.path.join(out, os.path.basename(path))
    subprocess.run([*command, "run", path, "--out", target, "--workers", "1", "--quiet"], check=True)
    return target


ray.init()
out, files = os.path.abspath(sys.argv[1]), [os.path.abspath(path) for path in sys.argv[2:]]
for target in ray.get([read.remote(path, out) for path in files]):
    print(target)
