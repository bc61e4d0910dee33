#!/usr/bin/env bash
# GNU parallel over the lines of one file: parallel.sh ARTICLES.ndjson OUT.ndjson
# --pipepart gives each process a range of the file's own bytes, cut at line feeds; -k keeps the order.
set -euo pipefail
parallel --pipepart -k --block 4M --arg-file "$1" "${QAWL:-qawl} analyze --ndjson" > "$2.tmp"
mv "$2.tmp" "$2"
