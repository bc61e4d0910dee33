"""Spark: spark-submit spark.py ARTICLES.ndjson OUT. Every partition is piped through one qawl; lines in, lines out."""
import os
import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("qawl").getOrCreate()
lines = spark.sparkContext.textFile(sys.argv[1], minPartitions=int(os.environ.get("PARTITIONS", "200")))
command = os.environ.get("QAWL", "qawl") + " analyze --ndjson"
lines.pipe(command, env=dict(os.environ)).saveAsTextFile(sys.argv[2])
