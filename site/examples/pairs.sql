-- The newest pairs, from the table of benchmarks: a geometric mean is the mean of logarithms.
SELECT pair, count(*) AS benchmarks, round(exp(avg(ln(speedup))), 3) AS speedup
FROM read_csv('https://SITE/api/v1/csv/benchmarks-YYYY.csv')
WHERE NOT excluded
GROUP BY pair
HAVING count(*) > 1
ORDER BY pair DESC
LIMIT 5;
