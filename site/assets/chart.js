// Charts: the drawing is whole by itself. Tools, signs and stepping by keyboard come with this script, plotly.js with the first touch of a chart or
// with a choice that the drawing does not show; where it never comes, the drawing stays.
// Long because a page with charts asks for one script more, and not for five.
const isTouched = matchMedia('(pointer: coarse)').matches;
const charts = [];
let choice = usualChoice;
let plotly, past;

function loadScript(src) {
  return new Promise((resolve, reject) => {
    const script = make('script', { src });
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

const loadPlotly = () => plotly ??= Promise.all([loadScript(body.dataset.plotly), loadScript(body.dataset.painter)]).then(() => globalThis.Plotly);

const readJson = async place => {
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place}: ${answer.status}`);
  return answer.json();
};

const loadPast = () => past ??= readJson(`${body.dataset.root}api/v1/history.json`);

// One choice for all charts of a page, a step of the history each, so that Back takes it back.
function choose(change) {
  choice = { ...choice, ...change };
  remember({
    range: choice.range,
    view: choice.view === 'own' ? '' : choice.view,
    goals: choice.goals === null ? '' : choice.goals.join(' ') || 'none',
    hide: choice.hidden,
  }, true);
  for (const one of charts) refresh(one);
}

// A benchmark's chart has no other views and no goals, and a drawing has nothing but its lines.
function choiceOf(one) {
  if (one.chart.dataset.state === 'static') return { ...usualChoice, hidden: choice.hidden };
  return one.isOfSeries ? choice : { ...choice, view: 'own', goals: null };
}

function refresh(one) {
  one.tell();
  if (one.ready || !isUsual(choiceOf(one))) takeOver(one).then(() => draw(one));
}

// What opens on a button, and closes on Escape, on a press elsewhere and when focus leaves. One at a time.
let closeOpen = () => {};
function makeMenu(label, name, panel) {
  const button = make('button', { type: 'button', ariaExpanded: 'false' }, ...label);
  const box = make('div', { className: `menu ${name}` }, button, panel);
  const close = () => { panel.hidden = true; button.ariaExpanded = 'false'; closeOpen = () => {}; };
  panel.classList.add('panel');
  panel.hidden = true;
  button.addEventListener('click', () => {
    if (!panel.hidden) return close();
    closeOpen();
    panel.hidden = false;
    button.ariaExpanded = 'true';
    closeOpen = close;
  });
  box.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || panel.hidden) return;
    close();
    button.focus();
  });
  box.addEventListener('focusout', event => { if (event.relatedTarget && !box.contains(event.relatedTarget) && !panel.hidden) close(); });
  return { box, button, close };
}

document.addEventListener('pointerdown', event => { if (!event.target.closest('.menu')) closeOpen(); });

function makeRanges(one) {
  const ranges = ['7', '30', '90', one.usualRange, 'all'].filter((range, at, all) => all.indexOf(range) === at);
  const buttons = ranges.map(range => {
    const button = make('button', { type: 'button', textContent: range === 'all' ? 'All' : range, ariaLabel: range === 'all' ? 'All nights' : `Last ${range} days` });
    button.addEventListener('click', () => choose({ range: range === one.usualRange ? '' : range }));
    return button;
  });
  const [from, to] = ['From', 'To'].map(text => make('input', { type: 'date', ariaLabel: text }));
  const show = make('button', { type: 'button', textContent: 'Show' });
  const panel = make('div', {}, make('label', {}, 'From', from), make('label', {}, 'to', to), show);
  const dates = makeMenu(['Dates'], 'dates', panel);
  const apply = () => {
    const range = `${from.value}..${to.value}`;
    to.setCustomValidity(datesOf(range) ? '' : 'Name a first and a last day, the first one first.');
    if (!to.reportValidity()) return;
    dates.close();
    dates.button.focus();
    choose({ range });
  };
  show.addEventListener('click', apply);
  panel.addEventListener('input', () => to.setCustomValidity(''));
  panel.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target !== show) apply(); });
  const tell = () => {
    const { range: chosen } = choiceOf(one);
    const span = datesOf(chosen);
    ranges.forEach((range, at) => { buttons[at].ariaPressed = String(range === (chosen || one.usualRange)); });
    dates.button.classList.toggle('chosen', span !== null);
    if (!panel.contains(document.activeElement)) [from.value, to.value] = (span ?? [one.shown?.times.first ?? one.from, one.shown?.times.last ?? one.to]).map(dateOf);
  };
  return { parts: [make('div', { className: 'ranges', role: 'group', ariaLabel: 'Range in days' }, make('span', { textContent: 'Days', ariaHidden: 'true' }), ...buttons, dates.box)], tell };
}

function makeViews(one) {
  const select = make('select', { ariaLabel: 'What is drawn' }, ...Object.entries(views).map(([value, textContent]) => make('option', { value, textContent })));
  select.addEventListener('change', () => choose({ view: select.value }));
  return { parts: [select], tell: () => { select.value = choiceOf(one).view; } };
}

function makeGoals(one) {
  const boxes = one.usualGoals.map(goal => ({ ...goal, box: make('input', { type: 'checkbox' }) }));
  const own = make('input', { type: 'number', min: 1, max: 100, step: 'any', placeholder: '7.5', ariaLabel: 'A goal of your own, in percent from 1 to 100' });
  const panel = make('div', {}, ...boxes.map(({ box, label }) => make('label', {}, box, label.replace(/^goal: /, ''))), make('label', {}, 'Your own', own, '%'));
  panel.addEventListener('change', () => {
    if (!own.reportValidity()) return;
    const goals = boxes.filter(({ box }) => box.checked).map(({ percent }) => percent);
    if (own.value !== '' && !goals.includes(own.valueAsNumber)) goals.push(own.valueAsNumber);
    const isAsUsual = goals.length === boxes.length && boxes.every(({ percent }) => goals.includes(percent));
    choose({ goals: isAsUsual ? null : goals });
  });
  const tell = () => {
    const goals = choiceOf(one).goals ?? boxes.map(({ percent }) => percent);
    for (const { box, percent } of boxes) box.checked = goals.includes(percent);
    if (document.activeElement !== own) own.value = goals.find(goal => !boxes.some(({ percent }) => percent === goal)) ?? '';
  };
  return { parts: [makeMenu(['Goals'], 'goals-menu', panel).box], tell };
}

function makeExports(one) {
  const kinds = { png: 'PNG picture', svg: 'SVG drawing', csv: 'CSV table' };
  const panel = make('div');
  const menu = makeMenu(['Save'], 'save', panel);
  for (const [kind, textContent] of Object.entries(kinds)) {
    const button = make('button', { type: 'button', textContent });
    button.addEventListener('click', async () => {
      menu.close();
      menu.button.focus();
      await takeOver(one);
      await one.drawn;
      save(one, kind);
    });
    panel.append(button);
  }
  return { parts: [menu.box], tell: () => { for (const [at, button] of [...panel.children].entries()) button.disabled = at < 2 && one.chart.dataset.state === 'static'; } };
}

async function save(one, kind) {
  if (!one.shown || (kind !== 'csv' && !one.library)) return;
  const { first, last } = one.shown.times;
  const href = kind === 'csv'
    ? URL.createObjectURL(new Blob([tableOf(one.shown)], { type: 'text/csv' }))
    : await one.library.toImage(pictureOf(one), { format: kind, width: 1200, height: 630, scale: 2 });
  const link = make('a', { href, download: `brrr-${one.name}-${dateOf(first)}-${dateOf(last)}.${kind}` });
  link.click();
  if (kind === 'csv') setTimeout(() => URL.revokeObjectURL(href), 1000);
}

// Words on the chart stay the drawing's own elements, so that they stand where they stood.
function drawWords(one, { times, values, goals, lines }) {
  one.axis.replaceChildren(...values.ticks.map(tick => drawn('text', { x: 50, y: tick.height + 4 }, tick.label)));
  for (const old of one.plot.querySelectorAll('.tick, .goal-label')) old.remove();
  times.ticks.forEach(({ place, label }, at) => {
    const side = place < 12 ? ' start' : place > 88 ? ' end' : '';
    one.plot.append(drawn('text', { class: `tick${side}${at % 2 ? ' wide' : at % 4 ? ' medium' : ''}`, x: `${place}%`, y: plot.height - 6 }, label));
  });
  for (const { value, label } of goals) one.plot.append(drawn('text', { class: 'goal-label', x: 4, y: values.heightOf(value) - 5 }, label));
  const ends = lines.map(line => ({ ...line, last: line.points.findLast(point => point.value !== null) })).filter(line => line.last && line.caption !== null);
  const wished = ends.map(line => values.heightOf(line.last.value));
  const heights = spread(wished, 17, plot.top + 4, plot.bottom);
  one.labels.replaceChildren(...ends.map((line, at) => {
    const text = line.caption ?? line.name;
    return drawn('g', { color: line.color },
      drawn('path', { class: 'leader', d: `M0 ${wished[at]}L10 ${heights[at]}` }),
      drawn('text', { x: 14, y: heights[at] + 4 }, text.length <= 15 ? text : `${text.slice(0, 14)}\u2026`));
  }));
}

const signs = {
  several: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z',
  event: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  change: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  epoch: 'M-4.2-4.2h8.4v8.4h-8.4z',
};

// A button for each cluster of marks, as wide as the window lets them be, with the list of what happened.
function placeMarks(one) {
  const width = one.layer.clientWidth;
  const times = one.shown?.times ?? timeAxis(one.from, one.to);
  const placed = one.marks.map(mark => ({ ...mark, place: times.placeOf(mark.instant) * width / 100 })).filter(mark => mark.place >= 0 && mark.place <= width);
  const key = JSON.stringify(placed.map(mark => mark.place));
  if (one.placed === key) return;
  one.placed = key;
  one.layer.replaceChildren(...clustered(placed, 26).map(({ place, marks }) => {
    const style = marks.length > 1 ? 'several' : marks[0].style;
    const sign = drawn('svg', { class: `sign ${style}`, viewBox: '-12 -12 24 24', width: 24, height: 24, 'aria-hidden': 'true' }, drawn('path', { d: signs[style] }));
    if (marks.length > 1) sign.append(drawn('text', { y: 4 }, String(marks.length)));
    const list = make('ul', {}, ...marks.map(mark => mark.item.cloneNode(true)));
    if (!list.querySelector('a')) list.tabIndex = 0;
    const { box, button } = makeMenu([sign], 'mark-menu', list);
    button.ariaLabel = marks.length > 1 ? `${marks.length} marks from ${dateOf(marks[0].instant)}` : marks[0].item.textContent.trim();
    box.style.left = `${place}px`;
    list.style.setProperty('--shift', `${Math.max(0, Math.min(place - 150, width - Math.min(width, 300))) - place}px`);
    list.style.width = `${Math.min(width, 300)}px`;
    return box;
  }));
}

// Stepping: one point at a time is pointed at, by keys or by a tap.
function point(one, line, at) {
  one.at = { line, at };
  const { instant, value, label, path } = one.steps[line].points[at];
  const left = one.shown.times.placeOf(instant) * one.layer.clientWidth / 100;
  const top = one.shown.values.heightOf(value);
  const link = make('a', { href: body.dataset.root + path, textContent: 'Open', tabIndex: -1 });
  one.cursor.hidden = one.tip.hidden = false;
  one.tip.replaceChildren(label, ' ', ...path ? [link] : []);
  for (const each of [one.cursor, one.tip]) Object.assign(each.style, { left: `${left}px`, top: `${top}px` });
  const width = one.tip.offsetWidth;
  one.tip.style.left = `${Math.max(0, Math.min(left - width / 2, one.layer.clientWidth - width))}px`;
  one.tip.classList.toggle('below', top < plot.height / 3);
  one.voice.textContent = label;
}

function unpoint(one) {
  one.at = null;
  one.cursor.hidden = one.tip.hidden = true;
  one.voice.textContent = '';
}

function stepped(one, key) {
  const { line, at } = one.at ?? { line: 0, at: one.steps[0].points.length - 1 };
  const points = one.steps[line].points;
  if (key === 'Home') return [line, 0];
  if (key === 'End') return [line, points.length - 1];
  if (!one.at) return [line, at];
  if (key === 'ArrowLeft') return [line, Math.max(0, at - 1)];
  if (key === 'ArrowRight') return [line, Math.min(points.length - 1, at + 1)];
  const distance = point => Math.abs(point.instant - points[at].instant);
  const here = one.steps.map(({ points: own }, index) => {
    const nearest = own.reduce((best, point, i) => distance(point) < distance(own[best]) ? i : best, 0);
    return { index, nearest: index === line ? at : nearest };
  }).sort((a, b) => one.steps[a.index].points[a.nearest].value - one.steps[b.index].points[b.nearest].value);
  const next = here[here.findIndex(each => each.index === line) + (key === 'ArrowUp' ? 1 : -1)];
  return next ? [next.index, next.nearest] : [line, at];
}

async function press(one, event) {
  if (event.target !== one.chart || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    unpoint(one);
    one.chart.blur();
  } else if (event.key === 'Enter' && one.at) {
    const { path } = one.steps[one.at.line].points[one.at.at];
    if (path) location.href = body.dataset.root + path;
  } else if (['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) {
    event.preventDefault();
    await takeOver(one, true);
    if (one.steps?.length > 0) point(one, ...stepped(one, event.key));
  }
}

function settle(one, shown) {
  one.shown = shown;
  const held = one.at && { name: one.steps[one.at.line].name, instant: one.steps[one.at.line].points[one.at.at].instant };
  one.steps = shown.lines.map(line => ({ ...line, points: line.points.filter(point => point.value !== null) })).filter(line => line.points.length > 0);
  const line = one.steps.findIndex(each => each.name === held?.name);
  const at = one.steps[line]?.points.findIndex(point => point.instant === held.instant) ?? -1;
  if (at >= 0) point(one, line, at);
  else unpoint(one);
  one.tell();
}

// The drawing alone: lines can be hidden and stepped through; the rest needs plotly.js.
function drawStill(one) {
  if (one.lines) settle(one, shownOf(one, null, choiceOf(one)));
  else one.tell();
  for (const part of one.chart.querySelectorAll('[data-line]')) part.classList.toggle('off', choice.hidden.includes(one.names[part.dataset.line]));
}

function draw(one) {
  const turn = one.turn = (one.turn ?? 0) + 1;
  one.drawn = (async () => {
    if (!one.library) return drawStill(one);
    const own = choiceOf(one);
    const history = own.view === 'own' ? null : await loadPast().catch(() => null);
    if (turn !== one.turn) return;
    const shown = shownOf(one, history, history ? own : { ...own, view: 'own' });
    await one.library.react(one.over, tracesOf(shown), layoutOf(one, shown), { displayModeBar: false, responsive: true, scrollZoom: false, doubleClick: false });
    if (turn !== one.turn) return;
    settle(one, shown);
    drawWords(one, shown);
    placeMarks(one);
    one.note.textContent = shown.isEmpty ? 'No night in this range.' : own.view !== 'own' && !history ? 'The history could not be loaded: each night’s own benchmarks are drawn.' : '';
    one.chart.dataset.state = 'live';
  })();
  return one.drawn;
}

// The figure first, which is all that stepping needs; then plotly.js.
function takeOver(one, isFigureEnough = false) {
  one.ready ??= (async () => {
    one.chart.dataset.state = 'loading';
    const library = loadPlotly().catch(() => null);
    one.figure = readJson(one.chart.dataset.figure).then(figure => {
      one.lines = linesOf(figure);
      if (isUsual(choiceOf(one))) settle(one, shownOf(one, null, usualChoice));
    }).catch(() => null);
    await one.figure;
    one.library = one.lines ? await library : null;
    if (one.library) {
      one.over = make('div', { className: 'plotly-over' });
      one.layer.before(one.over);
    } else {
      if (!isUsual(choiceOf(one))) one.note.textContent = 'The interactive chart could not be loaded: this is the drawing of the page.';
      one.chart.dataset.state = 'static';
      for (const control of one.tools.querySelectorAll('.ranges button, select, .goals-menu button')) control.disabled = true;
    }
    await draw(one).catch(() => { one.chart.dataset.state = 'static'; one.over?.remove(); one.library = null; });
    if (one.library) listen(one);
  })();
  return isFigureEnough ? one.figure : one.ready;
}

function listen(one) {
  one.over.on('plotly_click', event => {
    const { data, pointNumber } = event.points[0] ?? {};
    const target = one.shown.lines[data?.meta]?.points[pointNumber];
    if (!target?.path) return;
    const line = one.steps.findIndex(each => each.name === one.shown.lines[data.meta].name);
    if (one.pointer === 'mouse') location.href = body.dataset.root + target.path;
    else point(one, line, one.steps[line].points.indexOf(target));
  });
  one.over.on('plotly_relayout', change => {
    const [from, to] = [0, 1].map(end => change[`xaxis.range[${end}]`]?.slice(0, 10));
    if (from && to) choose({ range: `${from}..${to}` });
  });
  one.over.on('plotly_doubleclick', () => choose({ range: '' }));
}

function makeLegend(one) {
  const buttons = [...one.figureBox.querySelectorAll('.legend li')].map((item, at) => {
    const name = one.names[at];
    const button = make('button', { type: 'button' }, ...item.childNodes);
    button.addEventListener('click', () => choose({ hidden: choice.hidden.includes(name) ? choice.hidden.filter(each => each !== name) : [...choice.hidden, name] }));
    item.replaceChildren(button);
    return button;
  });
  return () => buttons.forEach((button, at) => { button.ariaPressed = String(!choice.hidden.includes(one.names[at])); });
}

function spanText(one) {
  const { range, view } = choiceOf(one);
  const dates = datesOf(range);
  if (dates) return dates.map(dateOf).join(' to ');
  if (range !== '') return range === 'all' ? 'all nights' : `last ${range} days`;
  const [, nights] = /^matched-(\d+)$/.exec(view) ?? [];
  return nights ? `last ${nights} nights` : one.usualSpan;
}

function makeChart(chart) {
  const figureBox = chart.closest('.chart-figure');
  const find = selector => figureBox.querySelector(selector);
  const one = {
    chart, figureBox,
    name: chart.dataset.figure.replace(/\.json$/, ''),
    isOfSeries: 'series' in chart.dataset,
    usualRange: chart.dataset.days ?? 'all',
    usualGoals: [...chart.querySelectorAll('.goal-label')].map(label => ({ percent: Number(label.dataset.goal), label: label.textContent })),
    from: instantOf(chart.dataset.from),
    to: instantOf(chart.dataset.to),
    axis: find('.chart-axis'), plot: find('.chart-plot'), labels: find('.chart-labels'), tools: find('.chart-tools'),
    title: find('.chart-title'), span: find('.chart-span'), meaning: find('.chart-meaning'),
    usualSpan: find('.chart-span').textContent,
    names: [...figureBox.querySelectorAll('.legend li')].map(item => item.textContent.trim()),
    marks: [...figureBox.querySelectorAll('.marks li')].map(item => ({ item, style: item.className, instant: instantOf(item.dataset.t) })),
    layer: make('div', { className: 'mark-layer' }),
    cursor: make('div', { className: 'cursor', hidden: true }),
    tip: make('div', { className: 'tip', hidden: true }),
    note: make('p', { className: 'chart-note', role: 'status' }),
    voice: make('p', { className: 'hidden', ariaLive: 'polite' }),
  };
  const parts = [makeRanges(one), ...one.isOfSeries ? [makeViews(one), makeGoals(one)] : [], makeExports(one)];
  const tellLegend = makeLegend(one);
  one.tell = () => {
    for (const part of parts) part.tell();
    tellLegend();
    one.span.textContent = spanText(one);
    one.meaning.textContent = meanings[choiceOf(one).view.replace(/-.*/, '')];
  };
  one.tools.append(...parts.flatMap(part => part.parts));
  for (const link of chart.querySelectorAll('svg a')) link.tabIndex = -1;
  const pointed = make('div', { className: 'pointed' }, one.cursor, one.tip);
  chart.append(one.layer, pointed, one.note, one.voice);
  chart.classList.add('scripted');
  Object.assign(chart, { tabIndex: 0, role: 'application', ariaRoleDescription: 'chart', ariaLabel: `${one.title.textContent}. Arrow keys step through the points, Enter opens one, Escape leaves.` });
  chart.addEventListener('keydown', event => press(one, event));
  chart.addEventListener('pointerdown', event => {
    one.pointer = event.pointerType;
    if (!one.tip.contains(event.target)) unpoint(one);
  }, { capture: true });
  chart.addEventListener('blur', () => unpoint(one));
  for (const kind of ['pointerenter', 'pointerdown', 'touchstart', 'focusin']) chart.addEventListener(kind, () => takeOver(one), { once: true, passive: true });
  new ResizeObserver(() => { placeMarks(one); if (one.at) unpoint(one); }).observe(chart);
  return one;
}

charts.push(...[...document.querySelectorAll('.chart[data-figure]')].map(makeChart));
followAddress(() => {
  choice = readChoice(address.searchParams);
  for (const one of charts) refresh(one);
});
addEventListener('themechange', () => { for (const one of charts) if (one.library) draw(one); });
