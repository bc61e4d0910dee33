#!/usr/bin/env bash
# One task of an array job (Slurm, SGE, AWS Batch, Kubernetes indexed jobs): array-job.sh FILES.txt OUT [INDEX]
# FILES.txt names an input a line. A task that is killed is given again, and goes on where it was.
#SBATCH --array=1-1000 --cpus-per-task=4 --requeue
set -euo pipefail
index=${3:-${SLURM_ARRAY_TASK_ID:-$((${JOB_COMPLETION_INDEX:-0} + 1))}}
input=$(sed -n "${index}p" "$1")
${QAWL:-qawl} run "$input" --out "$2/$(printf '%06d' "$index")" --workers "${SLURM_CPUS_PER_TASK:-1}" --quiet
