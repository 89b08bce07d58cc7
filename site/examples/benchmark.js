// The first benchmark of the list on every machine: its latest pair and speedup.
const read = async file => (await fetch("https://SITE/api/v1/" + file)).json();
const { benchmarks: [{ slug }] } = await read("benchmarks/index.json");
const { series } = await read(`benchmarks/${slug}.json`);
for (const { ids, speedup } of series) {
  console.log(slug, ids.at(-1), speedup.at(-1).toFixed(3));
}
