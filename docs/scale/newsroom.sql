-- Three questions of a newsroom to the output of: qawl run ARTICLES --out read --format parquet
-- Run beside the folder "read" by DuckDB.

-- 1. Who was quoted most each month, and in how many papers?
SELECT strftime(CAST(date AS DATE), '%Y-%m') AS month, speaker, count(*) AS quotations, count(DISTINCT outlet) AS outlets
FROM 'read/quotes/*.parquet'
WHERE speaker IS NOT NULL AND NOT anonymous
GROUP BY month, speaker
QUALIFY row_number() OVER (PARTITION BY month ORDER BY quotations DESC, speaker) <= 3
ORDER BY month, quotations DESC, speaker;

-- 2. What part of the quotations of each paper are a woman's, and what part nobody's by name?
SELECT outlet, count(*) AS quotations,
  round(100 * avg((gender = 'female')::INT) FILTER (gender <> 'unknown'), 1) AS women_percent,
  round(100 * avg(anonymous::INT), 1) AS anonymous_percent
FROM 'read/quotes/*.parquet'
WHERE speaker IS NOT NULL
GROUP BY outlet
ORDER BY outlet;

-- 3. Who is heard in the articles that name a place?
SELECT places.name AS place, quotes.speaker, count(*) AS quotations
FROM (SELECT DISTINCT id, name FROM 'read/entities/*.parquet' WHERE type = 'place') AS places
JOIN 'read/quotes/*.parquet' AS quotes USING (id)
WHERE quotes.speaker IS NOT NULL
GROUP BY place, quotes.speaker
QUALIFY row_number() OVER (PARTITION BY place ORDER BY quotations DESC, speaker) = 1
ORDER BY quotations DESC, place
LIMIT 10;
