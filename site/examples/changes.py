# The newest confirmed steps of geometric means, and the commits to look at.
import json
import urllib.request

with urllib.request.urlopen("https://SITE/api/v1/changes.json") as file:
    changes = json.load(file)["changes"]
steps = [change for change in changes if change["benchmark"] is None and change["state"] == "confirmed"]
for step in steps[:5]:
    print(step["date"], step["machine"], f"{step['ratio'] - 1:+.1%}", step["compareUrl"])
