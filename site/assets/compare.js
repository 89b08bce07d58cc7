// Compare: any two pairs, read from the published data. The numbers are made as a pair's page makes its "against the previous night", the parts as
// a change's page makes its waterfall.
// Long because its one page asks for one script more, and not for five.
const place = document.querySelector('#compare');
const api = `${body.dataset.root}api/v1/`;
const minus = '\u2212';
const largestParts = 10;
const largestMoves = 20;
let firstWhole;

async function read(path) {
  const answer = await fetch(api + path);
  if (answer.ok) return (path.endsWith('.gz') ? new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))) : answer).json();
  throw answer.status === 404 ? new RangeError(path) : new Error(`${path}: ${answer.status}`);
}

// Ratios as the pages write them.
function size(ratio, digits = 1) { return `${Math.abs((ratio - 1) * 100).toFixed(digits)}\u202f%`; }

function change(ratio, digits) {
  const text = size(ratio, digits);
  return /[1-9]/.test(text) ? (ratio < 1 ? minus : '+') + text : text;
}

function tone(ratio) {
  return { '+': 'faster', [minus]: 'slower' }[change(ratio)[0]] ?? 'same';
}

function level(ratio) {
  const far = Math.abs(Math.log(ratio));
  return far >= 0.15 ? 3 : far >= 0.05 ? 2 : far >= 0.01 ? 1 : 0;
}

const factor = ratio => `${ratio.toFixed(3)}\u00d7`;
const measure = ratio => make('span', { className: tone(ratio), textContent: change(ratio) });
const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const sum = numbers => numbers.reduce((total, number) => total + number, 0);

// What can be chosen: every pair that counts, by series, and the others that the page names.
async function readChoices() {
  const [{ series }, { machines }, { comparisons, archivedBefore }] = await Promise.all(['history.json', 'machines.json', 'index.json'].map(read));
  firstWhole = archivedBefore ?? '';
  const titles = new Map(comparisons.map(each => [each.id, each.title]));
  const choices = series.filter(each => each.ids.length > 0).map(each => ({
    name: `${each.machine}, ${titles.get(each.comparison) ?? each.comparison}`,
    machine: each.machineSlug,
    ids: each.ids,
    speedups: each.speedup,
    isDefault: machines.some(machine => machine.slug === each.machineSlug && machine.comparison === each.comparison),
  }));
  const others = [...document.querySelectorAll('[data-pair]')].map(each => each.dataset.pair);
  return others.length === 0 ? choices : [...choices, { name: 'on demand, withheld', machine: '', ids: others.reverse(), speedups: [], isDefault: false }];
}

const seriesOf = (choices, id) => choices.find(each => each.ids.includes(id));
const nightOf = id => id.slice(0, 10);
const named = text => new Error(`There is no pair, night or machine called \u201c${text.slice(0, 120)}\u201d. Choose one below.`);

// A machine is its latest pair; a night is the pair of the other side's series on it, else the first.
function resolve(text, choices, beside) {
  if (seriesOf(choices, text)) return text;
  const own = choices.filter(each => each.machine === text);
  if (own.length > 0) return (own.find(each => each.isDefault) ?? own[0]).ids.at(-1);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const ordered = [...choices].sort((one, other) => (other === beside) - (one === beside) || other.isDefault - one.isDefault);
    const night = ordered.map(each => each.ids.findLast(id => nightOf(id) === text)).find(id => id);
    if (night) return night;
  }
  if (/^\d{4}-\d\d-\d\d-[a-z0-9._-]+$/.test(text)) return text;
  throw named(text);
}

const latestOf = choices => (choices.find(each => each.isDefault) ?? choices[0]).ids.at(-1);

function before(choices, id) {
  const ids = seriesOf(choices, id)?.ids;
  if (!ids) return latestOf(choices);
  const at = ids.indexOf(id);
  return ids[at - 1] ?? ids[at + 1] ?? id;
}

function wanted(choices) {
  const [a, b] = ['a', 'b'].map(name => address.searchParams.get(name));
  if (a && b) {
    const second = resolve(b, choices, seriesOf(choices, a));
    return [resolve(a, choices, seriesOf(choices, second)), second];
  }
  const given = a ?? b;
  const id = given ? resolve(given, choices) : latestOf(choices);
  const latest = seriesOf(choices, id)?.ids.at(-1);
  return a && latest && latest !== id ? [id, latest] : [before(choices, id), id];
}

// The comparison itself.
const half = interval => interval ? Math.log(interval[1] / interval[0]) / 2 : null;

function rowOf(then, now) {
  const reaches = [then, now].map(each => half(each.noiseInterval ?? each.interval));
  const speedup = now.speedup / then.speedup;
  return {
    name: now.name,
    tags: now.tags,
    excluded: now.excluded,
    speedup,
    base: then.base.mean / now.base.mean,
    head: then.head.mean / now.head.mean,
    then: then.speedup,
    now: now.speedup,
    significant: reaches.includes(null) ? null : Math.abs(Math.log(speedup)) > Math.hypot(...reaches),
  };
}

// Two thirds of the step or more make it one side's, as on the pages of changes.
function mover(base, head, names) {
  const [own, other] = [Math.log(base), Math.log(head)];
  const step = other - own;
  const isBase = Math.abs(own) > Math.abs(other);
  const part = isBase ? -own : other;
  if (tone(Math.exp(step)) === 'same') return '';
  if (part * Math.sign(step) < Math.abs(step) * 2 / 3) return 'both';
  return `${names[isBase ? 0 : 1]} ${(isBase ? base : head) > 1 ? 'faster' : 'slower'}`;
}

function compare(a, b) {
  const then = new Map(a.benchmarks.map(each => [each.name, each]));
  const rows = b.benchmarks.filter(now => then.has(now.name)).map(now => rowOf(then.get(now.name), now));
  const counted = rows.filter(row => !row.excluded);
  const hasJit = [a, b].every(each => each.head.flags.includes('JIT') && !each.base.flags.includes('JIT'));
  const names = hasJit ? ['interpreter', 'JIT'] : ['base', 'head'];
  // Another machine is no move of either side.
  const isSameMachine = a.machine === b.machine && a.source === b.source;
  for (const row of rows) row.moved = isSameMachine ? mover(row.base, row.head, names) : '';
  const over = (one, other) => one.benchmarks.map(each => each.name).filter(name => !other.benchmarks.some(each => each.name === name));
  const result = { rows, counted, names, onlyA: over(a, b), onlyB: over(b, a) };
  if (counted.length < 2) return result;
  const base = Math.exp(mean(counted.map(row => Math.log(row.base))));
  const head = Math.exp(mean(counted.map(row => Math.log(row.head))));
  const reaches = [a, b].map(each => half(each.intervals.reproducibility));
  const reach = reaches.includes(null) ? null : Math.hypot(...reaches);
  return { ...result, base, head, speedup: head / base, moved: isSameMachine ? mover(base, head, names) : null, interval: reach === null ? null : [head / base / Math.exp(reach), head / base * Math.exp(reach)] };
}

function verdict([low, high]) {
  if (low > 1) return 'faster';
  if (high < 1) return 'slower';
  return low >= 0.99 && high <= 1.01 ? 'no measurable difference' : 'unclear';
}

// Logarithms that sum to that of the difference of the two geometric means, the benchmarks that only one has as one of them.
function partsOf(a, b, { counted }) {
  const parts = counted.map(row => ({ name: row.name, log: Math.log(row.speedup) / counted.length })).sort((one, other) => Math.abs(other.log) - Math.abs(one.log) || (one.name < other.name ? -1 : 1));
  const whole = Math.log(b.speedup / a.speedup);
  const isSameSet = [a, b].every(each => each.benchmarks.filter(one => !one.excluded).length === counted.length);
  const rest = isSameSet ? [] : [{ name: 'benchmarks that only one of them has', log: whole - sum(parts.map(part => part.log)) }];
  const others = parts.slice(largestParts);
  return {
    whole,
    steps: [...parts.slice(0, largestParts), ...(others.length > 0 ? [{ name: `the other ${others.length}`, log: sum(others.map(part => part.log)) }] : []), ...rest],
  };
}

// Elements.
function cell(ratio, digits) {
  if (ratio === null || ratio === undefined) return make('td', { className: 'n none', textContent: '\u2013' });
  const element = make('td', { className: `n ${tone(ratio)} l${level(ratio)}`, textContent: change(ratio, digits) });
  element.dataset.v = ratio;
  return element;
}

function table(label, heads, rows, foot) {
  const head = make('tr', {}, ...heads.map(([text, isNumber, title]) => make('th', { scope: 'col', textContent: text, ...(isNumber && { className: 'n' }), ...(title && { title }) })));
  const element = make('table', { className: 'data' }, make('thead', {}, head), make('tbody', {}, ...rows));
  if (foot) element.classList.add(foot);
  return make('section', { className: 'scroll', tabIndex: 0, ariaLabel: label }, element);
}

const rowHeader = (...content) => make('th', { scope: 'row' }, ...content);

function bar(start, end, low, high) {
  const at = log => 30 + (high > low ? 940 * (log - low) / (high - low) : 470);
  const width = Math.max(3, Math.abs(at(end) - at(start)));
  return drawn('svg', { class: `fall ${end >= start ? 'up' : 'down'}`, viewBox: '0 0 1000 16', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    drawn('path', { d: `M${at(0)} 0V16` }),
    drawn('rect', { x: Math.min(at(start), at(end), 1000 - width), y: 2, width, height: 12 }));
}

function waterfall(a, b, result) {
  const { steps, whole } = partsOf(a, b, result);
  if (steps.every(step => change(Math.exp(step.log), 2) === size(1, 2))) return [];
  const ends = steps.reduce((sums, step) => [...sums, sums.at(-1) + step.log], [0]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const row = (name, log, start, end, className = '') => make('tr', { className }, rowHeader(name), cell(Math.exp(log), 2), make('td', {}, bar(start, end, low, high)));
  const rows = [...steps.map((step, index) => row(step.name, step.log, ends[index], ends[index + 1])), row('the whole', whole, 0, whole, 'total')];
  return [
    make('h2', { textContent: 'What it is made of' }),
    make('p', { textContent: 'What each benchmark multiplies the geometric mean by. Together they give the whole.' }),
    table('What the difference is made of', [['Benchmark'], ['Factor', true], ['Step']], rows, 'parts'),
  ];
}

function benchmarkTable({ rows, names }) {
  const heads = [['Benchmark'], ['Speedup', true, 'Ratio of the two speedups'], [`${names[0][0].toUpperCase()}${names[0].slice(1)}`, true, 'Ratio of its times, plus is faster in B'],
    [`${names[1][0].toUpperCase()}${names[1].slice(1)}`, true, 'Ratio of its times, plus is faster in B'], ['Who moved'], ['Significant', false, 'Beyond the noise of both'], ['A', true], ['B', true], ['Tags']];
  const section = table('Every benchmark that both have', heads, rows.map(row => {
    const name = make('a', { href: `${body.dataset.root}benchmarks/${row.slug}/`, lang: 'zxx', textContent: row.name });
    const mark = row.excluded ? [' ', make('em', { className: 'small', textContent: 'excluded' })] : [];
    return make('tr', { className: row.excluded ? 'excluded' : '' }, rowHeader(row.slug ? name : row.name, ...mark), cell(row.speedup), cell(row.base), cell(row.head),
      make('td', { textContent: row.moved }), make('td', { textContent: row.significant === null ? 'unknown' : row.significant ? 'yes' : 'no' }),
      cell(row.then), cell(row.now), make('td', { className: 'tags', textContent: row.tags.join(', ') }));
  }));
  section.classList.add('tall');
  section.firstChild.dataset.filter = section.firstChild.dataset.search = section.firstChild.dataset.sortable = '';
  return section;
}

const environment = { hostname: 'Host', cpu: 'Processor', os: 'System', compiler: 'Compiler', configureFlags: 'Configure flags', pyperf: 'pyperf', pyperformance: 'pyperformance', benchmarkHash: 'Benchmark hash' };

function differences(a, b) {
  const rows = Object.entries(environment).flatMap(([key, label]) => {
    const texts = [a, b].map(each => [...new Set([each.environment.base[key], each.environment.head[key]])].map(text => text ?? 'not stated').join(' / '));
    return texts[0] === texts[1] ? [] : [make('tr', {}, rowHeader(label), ...texts.map(text => make('td', { textContent: text })))];
  });
  if (rows.length === 0) return [];
  return [make('h2', { textContent: 'What else is different' }), table('What else is different', [['What'], ['A'], ['B']], rows, 'text')];
}

function sameNights(a, b, choices) {
  const nights = [a, b].map(each => each.date);
  if (nights[0] === nights[1]) return [];
  const rows = choices.flatMap(each => {
    const at = nights.map(night => each.ids.findLastIndex(id => nightOf(id) === night));
    if (at.includes(-1) || at.some(index => !each.speedups[index])) return [];
    const [then, now] = at.map(index => each.speedups[index]);
    return [make('tr', {}, rowHeader(make('a', { href: `?${new URLSearchParams({ a: each.ids[at[0]], b: each.ids[at[1]] })}`, textContent: each.name })), cell(now / then), cell(then), cell(now))];
  });
  if (rows.length < 2) return [];
  return [make('h2', { textContent: 'The same nights on every machine' }), table('The same nights on every machine', [['Machine'], ['Speedup', true], [nights[0], true], [nights[1], true]], rows)];
}

const title = pair => `${pair.machine}, ${pair.date}`;

function notes(pair, letter) {
  return [
    pair.withheld ? `${letter} is withheld: ${pair.withheld}.` : '',
    pair.flaggedJitOff ? `The JIT of ${letter} seems to be off.` : '',
    pair.sample && !('sample' in body.dataset) ? `${letter} is made-up sample data.` : '',
    pair.memoryTrusted ? '' : `The memory of ${letter} is not to be trusted.`,
  ].filter(text => text);
}

function sentence(a, b, result) {
  const who = result.moved === null ? 'two machines, so that neither side moved' : result.moved === '' ? 'no measurable step' : result.moved === 'both' ? 'both sides moved' : `${result.moved}`;
  const range = result.interval ? ` (95\u202f% interval ${change(result.interval[0])} to ${change(result.interval[1])}: ${verdict(result.interval)})` : '';
  return make('p', { className: 'lead', role: 'status' }, `Against A, the speedup of B is `, measure(result.speedup), `${range}: the ${result.names[0]} `, measure(result.base),
    `, the ${result.names[1]} `, measure(result.head), `; ${who}. Geometric mean of ${result.counted.length} benchmarks. Plus is faster in B.`);
}

// For a pull request.
function markdown(a, b, result, link) {
  const safe = text => text.replace(/[\\`*_[\]<>|~&#!]/g, letter => `\\${letter}`).replace(/\s+/g, ' ').replace(/@/g, '@\u200b');
  const plain = ratio => change(ratio).replace('\u202f', ' ');
  const ordered = result.rows.filter(row => row.significant !== false).sort((one, other) => Math.abs(Math.log(other.speedup)) - Math.abs(Math.log(one.speedup)));
  const line = cells => `| ${cells.join(' | ')} |`;
  return [
    `**${safe(title(b))}** (\`${b.commit}\`, B) against **${safe(title(a))}** (\`${a.commit}\`, A)`,
    '',
    line(['', 'A', 'B', 'change, plus is faster']),
    '|---|--:|--:|--:|',
    ...(result.speedup ? [
      line(['speedup', a.speedup ? factor(a.speedup) : '', b.speedup ? factor(b.speedup) : '', plain(result.speedup)]),
      line([result.names[0], '', '', plain(result.base)]),
      line([result.names[1], '', '', plain(result.head)]),
    ] : []),
    '',
    `Geometric mean of the ${result.counted.length} benchmarks that both have and that count${result.interval ? `; 95 % interval ${plain(result.interval[0])} to ${plain(result.interval[1])}` : ''}.`,
    ...(ordered.length > 0 ? [
      '',
      line(['benchmark', 'speedup', result.names[0], result.names[1], 'who moved']),
      '|---|--:|--:|--:|---|',
      ...ordered.slice(0, largestMoves).map(row => line([safe(row.name), plain(row.speedup), plain(row.base), plain(row.head), row.moved])),
      ...(ordered.length > largestMoves ? ['', `The largest ${largestMoves} of ${ordered.length}.`] : []),
    ] : ['', 'No single benchmark moved beyond the noise of both.']),
    '',
    `[The whole comparison](${link})`,
    '',
  ].join('\n');
}

function copyButton(text, label, said) {
  const button = make('button', { type: 'button', textContent: label });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'This browser does not let pages copy: mark the text and copy it.';
    }
  });
  return button;
}

function chooser(letter, id, choices, choose) {
  const current = seriesOf(choices, id);
  const machine = make('select', {}, ...(current ? [] : [make('option', { value: '', textContent: 'another pair', selected: true })]),
    ...choices.map((each, index) => make('option', { value: index, textContent: each.name, selected: each === current })));
  const night = make('select', {}, ...(current?.ids ?? [id]).toReversed().map(each => {
    const commit = each.slice(11 + (current?.machine ? current.machine.length + 1 : 0));
    return make('option', { value: each, textContent: `${nightOf(each)} (${current?.machine ? commit.slice(0, 7) : commit})`, selected: each === id });
  }));
  machine.addEventListener('change', () => {
    const { ids } = choices[machine.value];
    choose(ids.findLast(each => nightOf(each) <= nightOf(id)) ?? ids[0]);
  });
  night.addEventListener('change', () => choose(night.value));
  [machine.id, night.id] = ['machine', 'night'].map(name => `${letter.toLowerCase()}-${name}`);
  return make('div', { className: 'tools' }, make('label', {}, 'Machine ', machine), make('label', {}, 'Night ', night));
}

function side(letter, hint, id, pair, choices, choose) {
  const heading = make('legend', {}, make('strong', { textContent: letter }), ` ${hint}`);
  const facts = !pair ? [] : [
    make('p', { className: `big ${pair.speedup ? tone(pair.speedup) : 'none'}`, textContent: pair.speedup ? change(pair.speedup) : 'no value' }),
    make('p', { className: 'interval' }, make('a', { href: `${body.dataset.root}nights/${pair.date}/${pair.id}/`, textContent: title(pair) }),
      `, ${pair.version}, commit ${pair.commit}${pair.intervals.reproducibility ? `, ${change(pair.intervals.reproducibility[0])} to ${change(pair.intervals.reproducibility[1])} on other nights` : ''}`),
  ];
  return make('fieldset', { className: 'side' }, heading, chooser(letter, id, choices, choose), ...facts);
}

function results(a, b, choices, slugs) {
  const result = compare(a, b);
  for (const row of result.rows) row.slug = slugs.get(row.name);
  const link = new URL(`?${new URLSearchParams({ a: a.id, b: b.id })}`, location.href.split(/[?#]/)[0]).href;
  const text = () => markdown(a, b, result, link);
  const said = make('output');
  const oneSided = [['A', result.onlyA], ['B', result.onlyB]].filter(([, list]) => list.length > 0).map(([letter, list]) => make('p', { className: 'small', textContent: `Only ${letter} has ${list.join(', ')}.` }));
  const warnings = [...(a.id === b.id ? [choices.flatMap(each => each.ids).length === 1 ? 'There is only this pair yet: it is compared with itself.' : 'A and B are the same pair.'] : []), ...notes(a, 'A'), ...notes(b, 'B')];
  return [
    result.speedup ? sentence(a, b, result) : make('p', { className: 'lead', role: 'status', textContent: 'The two share fewer than two benchmarks that count, so there is no mean to compare.' }),
    ...(warnings.length > 0 ? [make('p', { className: 'banner', textContent: warnings.join(' ') })] : []),
    make('div', { className: 'tools share' }, copyButton(() => link, 'Copy link', said), copyButton(text, 'Copy as Markdown', said), said),
    make('details', {}, make('summary', { textContent: 'Markdown for a pull request' }), make('pre', { className: 'code', tabIndex: 0, textContent: text() })),
    ...(result.speedup && a.speedup && b.speedup ? waterfall(a, b, result) : []),
    make('h2', { textContent: 'Every benchmark that both have' }),
    make('p', {}, 'Significant: the two differ by more than the noise of both together. In about one of twenty that did not move it is so by chance.'),
    ...(result.rows.length > 0 ? [benchmarkTable(result)] : [make('p', { className: 'empty', textContent: 'The two have no benchmark in common.' })]),
    ...oneSided,
    ...sameNights(a, b, choices),
    ...differences(a, b),
  ];
}

let shown = 0;
async function show(choices, slugs) {
  const turn = ++shown;
  const focused = document.activeElement?.id;
  let ids, fault, pairs = [];
  try {
    ids = wanted(choices);
    pairs = await Promise.all(ids.map(id => read(`nights/${id}.json${nightOf(id) < firstWhole ? '.gz' : ''}`).catch(error => { throw error instanceof RangeError ? named(id) : error; })));
  } catch (error) {
    fault = error.message;
    const latest = latestOf(choices);
    ids = ids?.map(id => seriesOf(choices, id) ? id : latest) ?? [before(choices, latest), latest];
  }
  if (turn !== shown) return;
  // One may be chosen while the other is still being read.
  let [a, b] = ids;
  const choose = chosen => {
    ({ a, b } = { a, b, ...chosen });
    [['a', a], ['b', b]].forEach(([name, id]) => address.searchParams.set(name, id));
    history.pushState(null, '', address);
    return show(choices, slugs);
  };
  const swap = make('button', { type: 'button', className: 'swap', id: 'swap', ariaLabel: 'Swap A and B', textContent: '\u21c4' });
  swap.addEventListener('click', () => choose({ a: b, b: a }));
  place.replaceChildren(
    ...(fault ? [make('p', { className: 'banner', role: 'alert', textContent: fault })] : []),
    make('div', { className: 'versus' }, side('A', 'is compared against', a, pairs[0], choices, id => choose({ a: id })), swap, side('B', 'is what is asked about', b, pairs[1], choices, id => choose({ b: id }))),
    ...(fault ? [] : results(...pairs, choices, slugs)));
  const benchmarks = place.querySelector('[data-sortable]');
  if (benchmarks) {
    makeSearchable(benchmarks, true);
    makeSortable(benchmarks, true);
  }
  if (focused) document.getElementById(focused)?.focus();
  document.title = `${pairs.length === 2 ? `${title(pairs[1])} against ${title(pairs[0])}` : 'Compare'} \u00b7 ${document.title.split(' \u00b7 ').at(-1)}`;
}

async function start() {
  place.replaceChildren(make('p', { className: 'small', role: 'status', textContent: 'Reading the published data\u2026' }));
  try {
    const [choices, { benchmarks }] = await Promise.all([readChoices(), read('benchmarks/index.json')]);
    const slugs = new Map(benchmarks.map(each => [each.name, each.slug]));
    addEventListener('popstate', () => { address.search = location.search; show(choices, slugs); });
    await show(choices, slugs);
  } catch (error) {
    place.replaceChildren(make('p', { className: 'banner', role: 'alert', textContent: `The published data can't be read: ${error.message}. A page that was opened as a file can't read it; serve the site.` }));
  }
}

if (place) start();
