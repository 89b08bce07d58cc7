# The latest night of every series: machine, comparison, night, speedup.
curl -s https://SITE/api/v1/nights.json | jq -r '
  .pairs | map(select(.kind == "nightly" and .speedup)) | group_by([.machineSlug, .comparison])[] | last
  | [.machineSlug, .comparison, .date, (.speedup * 1000 | round / 1000)] | @tsv'
