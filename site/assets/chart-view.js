// What a chart shows: from its figure, from the history of all series, and from what was chosen. Numbers and words; nothing here touches the page.
const day = 864e5;
const instantOf = text => Date.parse(`${text}Z`);
const dateOf = instant => new Date(instant).toISOString().slice(0, 10);
const stampOf = instant => new Date(instant).toISOString().slice(0, 19);

const views = {
  own: 'Own benchmarks',
  'matched-7': 'Shared by 7 nights',
  'matched-30': 'Shared by 30 nights',
  'matched-90': 'Shared by 90 nights',
  'matched-all': 'Shared by all nights',
  drift: 'Interpreter and JIT',
};

const meanings = {
  own: 'against the interpreter, logarithmic: faster is up',
  matched: 'against the interpreter on the benchmarks that the nights share, logarithmic: faster is up',
  drift: 'solid the JIT, dotted the interpreter, each against its own first night: faster is up',
};

const usualChoice = { range: '', view: 'own', goals: null, hidden: [] };

// The address says what is chosen; what it says wrongly counts as not said.
function readChoice(parameters) {
  const range = parameters.get('range') ?? '';
  const view = parameters.get('view');
  return {
    range: /^([1-9]\d{0,3}|all)$/.test(range) || datesOf(range) ? range : '',
    view: Object.hasOwn(views, view) ? view : 'own',
    goals: parameters.get('goals')?.split(/[ ,]+/).map(Number).filter(percent => percent >= 1 && percent <= 100).slice(0, 8) ?? null,
    hidden: parameters.getAll('hide'),
  };
}

const isUsual = choice => choice.range === '' && choice.view === 'own' && choice.goals === null && choice.hidden.length === 0;

// "2026-05-01..2026-05-31" as two instants, both days whole; null for anything else.
function datesOf(range) {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(range) ?? [];
  const [first, last] = [Date.parse(from), Date.parse(to) + day - 1000];
  return first < last ? [first, last] : null;
}

// plotly.js reads markup, so that the figure's texts are escaped.
const plain = text => new DOMParser().parseFromString(text, 'text/html').documentElement.textContent;

function linesOf(figure) {
  const bands = new Map();
  for (const { fill, name, x, y } of figure.data) {
    if (fill) for (let i = 0; i < x.length / 2; i++) bands.set(`${name} ${x[i]}`, [y[y.length - 1 - i], y[i]]);
  }
  return figure.data.filter(trace => !trace.fill).map(trace => ({
    name: plain(trace.name),
    key: plain(trace.name),
    color: trace.meta,
    dash: trace.line.dash,
    symbol: trace.marker.symbol,
    points: trace.x.map((x, i) => ({ instant: instantOf(x), value: trace.y[i] ?? null, band: bands.get(`${trace.name} ${x}`), label: plain(trace.text[i]), path: trace.customdata[i] })),
  }));
}

const percentOf = (ratio, digits) => `${Math.abs((ratio - 1) * 100).toFixed(digits)}\u202F%`;
function wordsOf(ratio) {
  const size = percentOf(ratio, 1);
  return /[1-9]/.test(size) ? `${size} ${ratio > 1 ? 'faster' : 'slower'}` : 'as fast';
}

function tickLabel(ratio) {
  const percent = +((ratio - 1) * 100).toFixed(6);
  return `${percent > 0 ? '+' : percent < 0 ? '\u2212' : ''}${Math.abs(percent)}\u202F%`;
}

// The same nights in another view: each line's points keep their place in time and take their values from the history.
function viewed(lines, past, view) {
  if (view === 'own') return lines;
  const rows = new Map(past.series.flatMap(series => series.ids.map((id, row) => [id, { series, row }])));
  const redrawn = (line, change, valueOf, meaning) => ({
    ...line,
    ...change,
    points: line.points.map(point => {
      const [, night, id] = point.path?.split('/') ?? [];
      const value = rows.has(id) ? valueOf(rows.get(id)) ?? null : null;
      const name = change.name ?? line.name;
      return { ...point, value, band: undefined, label: value === null ? '' : `${name}, ${night}: ${wordsOf(value)} ${meaning}` };
    }),
  });
  if (view === 'drift') {
    return lines.flatMap(line => [
      redrawn(line, { name: `${line.name}, JIT`, caption: lines.length > 1 ? line.name : 'JIT', dash: 'solid' }, ({ series, row }) => series.head[row] && 1 / series.head[row], 'than on its first night'),
      redrawn(line, { name: `${line.name}, interpreter`, caption: lines.length > 1 ? null : 'interpreter', dash: '2px,3px', symbol: `${line.symbol}-open` }, ({ series, row }) => series.base[row] && 1 / series.base[row], 'than on its first night'),
    ]);
  }
  const span = view.slice('matched-'.length);
  return lines.map(line => redrawn(line, {}, ({ series, row }) => {
    const column = series.matched[span];
    return column[row - series.ids.length + column.length];
  }, 'on the benchmarks that these nights share'));
}

// From the first to the last instant that a range shows; of days, those before the newest point.
function spanOf(range, lines, isShort) {
  const dates = datesOf(range);
  if (dates) return dates;
  const points = lines.flatMap(line => line.points);
  const measured = points.filter(point => point.value !== null).map(point => point.instant);
  if (measured.length === 0) return points.length === 0 ? [0, 0] : [points[0].instant, points.at(-1).instant];
  const least = range === 'all' ? -Infinity : Math.max(...measured) - range * day;
  const instants = (isShort ? measured : points.map(point => point.instant)).filter(instant => instant >= least);
  return [Math.min(...instants), Math.max(...instants)];
}

function shownOf({ lines, usualRange, usualGoals }, past, choice) {
  const all = viewed(lines, past, choice.view);
  const isShort = /^matched-\d/.test(choice.view);
  const [from, to] = spanOf(choice.range || (isShort ? 'all' : usualRange), all, isShort);
  const within = all.map((line, index) => ({ ...line, index, points: line.points.filter(point => point.instant >= from && point.instant <= to) }));
  const visible = within.filter(line => !choice.hidden.includes(line.key));
  const goals = choice.view === 'drift' ? [] : (choice.goals ?? usualGoals.map(goal => goal.percent)).map(percent => ({
    value: 1 + percent / 100,
    label: usualGoals.find(goal => goal.percent === percent)?.label ?? `goal: ${percent} %`,
  }));
  const values = visible.flatMap(line => line.points).filter(point => point.value !== null).flatMap(point => [point.value, ...point.band ?? []]);
  return { lines: visible, goals, times: timeAxis(from, to), values: valueAxis([...values, ...goals.map(goal => goal.value), 1]), isEmpty: values.length === 0 };
}

// The axes are those of the drawing: places in percent of the width, heights in pixels, so that taking over moves nothing.
const plot = { top: 14, bottom: 314, height: 340 };

function timeAxis(first, last) {
  const padding = first === last ? day : (last - first) * 1.5 / 97;
  const placeOf = instant => 100 * (instant - first + padding) / (last - first + 2 * padding);
  const ticks = timeTicks(first, last).map(({ instant, label }) => ({ instant, label, place: placeOf(instant) }));
  return { from: first - padding, to: last + padding, first, last, placeOf, ticks };
}

function timeTicks(first, last) {
  if (first === last) return [{ instant: first, label: dateOf(first) }];
  const days = (last - first) / day;
  const ticks = [];
  if (days < 75) {
    const step = [1, 2, 7, 14, 28].find(each => days / each <= 6) ?? 28;
    for (let instant = Math.floor(first / day) * day + day; instant <= last; instant += step * day) ticks.push({ instant, label: dateOf(instant) });
    return ticks;
  }
  const step = [1, 2, 3, 6, 12, 24, 60].find(each => days / (30.4 * each) <= 6) ?? 60;
  const start = new Date(first);
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; month++) {
    const instant = Date.UTC(Math.floor(month / 12), month % 12);
    if (instant > last) return ticks;
    if (month % step === 0 && instant >= first) ticks.push({ instant, label: dateOf(instant).slice(0, 7) });
  }
}

function valueAxis(values) {
  const logs = values.map(Math.log);
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  const margin = Math.max((most - least) * 0.06, (0.02 - (most - least)) / 2);
  const [low, high] = [least - margin, most + margin];
  const heightOf = value => plot.bottom - (Math.log(value) - low) / (high - low) * (plot.bottom - plot.top);
  return { low, high, heightOf, ticks: valueTicks(low, high).map(value => ({ value, label: tickLabel(value), height: heightOf(value) })) };
}

function valueTicks(low, high) {
  const isShown = value => value > 0 && Math.log(value) >= low && Math.log(value) <= high;
  if (high - low > Math.log(6)) return Array.from({ length: 25 }, (_, i) => i - 12).flatMap(power => [1, 2, 5].map(digit => digit * 10 ** power)).filter(isShown);
  const [lowest, highest] = [Math.exp(low), Math.exp(high)];
  const least = (highest - lowest) / 8;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find(digit => digit * power >= least * 0.999) * power;
  const values = [];
  for (let i = Math.ceil(lowest / step); isShown(i * step); i++) values.push(i * step);
  return values;
}

// Heights near the wished ones, in the same order, at least a distance apart, and within the column where they fit.
function spread(wished, distance, top, bottom) {
  const order = wished.map((_, i) => i).sort((one, other) => wished[one] - wished[other]);
  const placed = [];
  let free = top;
  for (const i of order) free = (placed[i] = Math.max(wished[i], free)) + distance;
  free = bottom;
  for (const i of order.reverse()) free = (placed[i] = Math.min(placed[i], free)) - distance;
  return placed;
}

// Marks that stand closer together than a distance share a sign at the place of the first.
function clustered(marks, distance) {
  const clusters = [];
  for (const mark of [...marks].sort((one, other) => one.place - other.place)) {
    const last = clusters.at(-1);
    if (last && mark.place - last.place < distance) last.marks.push(mark);
    else clusters.push({ place: mark.place, marks: [mark] });
  }
  return clusters;
}

// What is shown as a table, written as the published ones are: what begins like a formula is made text, for spreadsheets run it.
function tableOf(shown) {
  const cell = value => {
    const text = typeof value === 'string' && /^[=+\-@\p{Cc}]/u.test(value) ? `'${value}` : String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = shown.lines.flatMap(line => line.points.filter(point => point.value !== null).map(point => {
    const [, night, pair] = point.path?.split('/') ?? [];
    return [line.name, night, `${stampOf(point.instant)}Z`, point.value, point.band?.[0], point.band?.[1], pair];
  }));
  return [['line', 'night', 'commit_instant', 'value', 'low', 'high', 'pair'], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
