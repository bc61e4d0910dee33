#!/usr/bin/env bash
# Kafka with kcat: as many of these as the topic has partitions: kafka.sh BROKER ARTICLES-TOPIC QUOTES-TOPIC
# A message is a line {"id","text"}. Delivery is at least once: what reads the second topic keeps the last line of an id.
set -euo pipefail
kcat -b "$1" -G qawl -u -q "$2" | ${QAWL:-qawl} analyze --ndjson | kcat -b "$1" -P -t "$3"
