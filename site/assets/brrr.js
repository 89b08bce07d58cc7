// Everything here is extra: each page is whole without it.
const root = document.documentElement;
const body = document.body;
const address = new URL(location.href);

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function remember(name, value) {
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
}

// The theme: follows the system until somebody chooses.
function addThemeSwitch() {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = make('button', { type: 'button', className: 'theme' });
  const current = () => root.dataset.theme ?? (system.matches ? 'dark' : 'light');
  const show = () => {
    const other = current() === 'dark' ? 'light' : 'dark';
    button.textContent = other === 'dark' ? 'Dark theme' : 'Light theme';
    button.dataset.to = other;
  };
  button.addEventListener('click', () => {
    root.dataset.theme = button.dataset.to;
    try { localStorage.setItem('theme', button.dataset.to); } catch { /* Not remembered, then. */ }
    show();
    dispatchEvent(new Event('themechange'));
  });
  system.addEventListener('change', () => { show(); dispatchEvent(new Event('themechange')); });
  show();
  document.querySelector('header.site').append(button);
}

// Tables: sort by a header's button, search, filter; the first table's state is in the address.
function sortValue(cell) {
  const text = cell.dataset.v ?? cell.textContent.trim();
  if (text === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

function compareCells(one, other) {
  if (one === null || other === null) return (one === null) - (other === null);
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'en');
}

function makeSortable(table, isFirst) {
  const rows = table.tBodies[table.tBodies.length - 1];
  const headers = [...table.tHead.rows[0].cells];
  const sort = (index, direction) => {
    const sign = direction === 'ascending' ? 1 : -1;
    const values = new Map([...rows.rows].map(row => [row, sortValue(row.cells[index])]));
    const ordered = [...values.keys()].sort((a, b) => {
      const one = values.get(a), other = values.get(b);
      return one === null || other === null ? compareCells(one, other) : sign * compareCells(one, other);
    });
    rows.append(...ordered);
    headers.forEach((header, at) => at === index ? header.setAttribute('aria-sort', direction) : header.removeAttribute('aria-sort'));
  };
  headers.forEach((header, index) => {
    const name = header.textContent.trim();
    const button = make('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => {
      const first = header.classList.contains('n') ? 'descending' : 'ascending';
      const second = first === 'ascending' ? 'descending' : 'ascending';
      const direction = header.getAttribute('aria-sort') === first ? second : first;
      sort(index, direction);
      if (isFirst) remember('sort', `${direction === 'descending' ? '-' : ''}${name}`);
    });
    header.replaceChildren(button);
  });
  const wanted = isFirst && address.searchParams.get('sort');
  if (!wanted) return;
  const index = headers.findIndex(header => header.textContent === wanted.replace(/^-/, ''));
  if (index >= 0) sort(index, wanted.startsWith('-') ? 'descending' : 'ascending');
}

function makeSearchable(table, isFirst) {
  const rows = table.tBodies[table.tBodies.length - 1];
  const search = make('input', { type: 'search', placeholder: 'Search benchmarks', ariaLabel: 'Search benchmarks', autocomplete: 'off' });
  const excluded = make('input', { type: 'checkbox', checked: true });
  const count = make('output');
  const tools = make('div', { className: 'tools' }, search);
  let direction, significant;
  if (table.hasAttribute('data-filter')) {
    direction = make('select', { ariaLabel: 'Direction' },
      ...[['', 'All'], ['faster', 'Faster'], ['slower', 'Slower']].map(([value, text]) => make('option', { value, textContent: text })));
    significant = make('input', { type: 'checkbox' });
    tools.append(direction, make('label', {}, significant, 'Significant only'));
  }
  tools.append(make('label', {}, excluded, 'Excluded too'), count);
  const significantAt = [...table.tHead.rows[0].cells].findIndex(cell => cell.textContent.trim() === 'Significant');
  const apply = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows.rows) {
      const text = row.cells[0].textContent.toLowerCase() + ' ' + (row.querySelector('.tags')?.textContent ?? '').toLowerCase();
      row.hidden = !words.every(word => text.includes(word))
        || (!excluded.checked && row.classList.contains('excluded'))
        || (direction?.value && !row.cells[1].classList.contains(direction.value))
        || (significant?.checked && row.cells[significantAt].textContent !== 'yes');
      if (!row.hidden) shown++;
    }
    count.textContent = shown === rows.rows.length ? `${shown} benchmarks` : `${shown} of ${rows.rows.length} benchmarks`;
  };
  const controls = { q: search, direction, significant, excluded };
  for (const [name, control] of Object.entries(controls)) {
    if (!control) continue;
    const isBox = control.type === 'checkbox';
    const usual = name === 'excluded';
    const stated = isFirst ? address.searchParams.get(name) : null;
    if (stated !== null) isBox ? (control.checked = stated === '1') : (control.value = stated);
    control.addEventListener('input', () => {
      apply();
      if (isFirst) remember(name, isBox ? (control.checked === usual ? '' : String(+control.checked)) : control.value);
    });
  }
  table.closest('.scroll').before(tools);
  apply();
}

function enhanceTables() {
  let hasSearch = false;
  [...document.querySelectorAll('table[data-sortable]')].forEach((table, index) => {
    if (table.hasAttribute('data-search') && !hasSearch) {
      makeSearchable(table, index === 0);
      hasSearch = true;
    }
    makeSortable(table, index === 0);
  });
  document.addEventListener('keydown', event => {
    const firstSearch = document.querySelector('main input[type=search]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !firstSearch) return;
    if (event.target.matches?.('input, select, textarea')) return;
    event.preventDefault();
    firstSearch.focus();
  });
}

// Changes: the style sheet alone filters direction and state; here come machine, words, a count, and all of it in the address.
function enhanceStories() {
  const list = document.querySelector('[data-filter-stories]');
  if (!list) return;
  const filters = document.querySelector('.filters');
  const rows = [...list.querySelectorAll('tr')].map(row => ({ row, machine: row.closest('[data-m]').dataset.m, text: `${row.closest('.story').querySelector('h3')?.textContent ?? ''} ${row.cells[0].textContent}`.toLowerCase() }));
  const machines = [...new Set(rows.map(each => each.machine))].sort();
  const machine = make('select', { ariaLabel: 'Machine' }, make('option', { value: '', textContent: 'All machines' }), ...machines.map(name => make('option', { value: name, textContent: name })));
  const search = make('input', { type: 'search', placeholder: 'Search benchmarks', ariaLabel: 'Search benchmarks', autocomplete: 'off' });
  const count = make('output');
  const usuallyOpen = new Map([...list.querySelectorAll('details')].map(fold => [fold, fold.open]));
  const chosen = name => filters.querySelector(`[name=${name}]:checked`).value;
  const apply = () => {
    const words = search.value.trim().toLowerCase();
    const [direction, state] = [chosen('direction'), chosen('state')];
    for (const { row, machine: own, text } of rows) {
      row.hidden = (machine.value !== '' && own !== machine.value)
        || !text.includes(words)
        || (direction !== '' && !row.querySelector(`.${direction}`))
        || (state !== '' && row.classList.contains('provisional') !== (state === 'provisional'));
    }
    for (const [fold, isOpen] of usuallyOpen) {
      fold.hidden = !fold.querySelector('tr:not([hidden])');
      fold.open = words === '' ? isOpen : true;
    }
    for (const story of list.children) story.hidden = !story.querySelector('tr:not([hidden])');
    const shown = rows.filter(each => !each.row.hidden).length;
    count.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} changes`;
  };
  const radios = name => [...filters.querySelectorAll(`[name=${name}]`)];
  for (const name of ['direction', 'state']) {
    const wanted = radios(name).find(radio => radio.value === address.searchParams.get(name));
    if (wanted) wanted.checked = true;
    for (const radio of radios(name)) radio.addEventListener('change', () => { remember(name, radio.value); apply(); });
  }
  for (const [name, control] of Object.entries({ machine, q: search })) {
    control.value = address.searchParams.get(name) ?? '';
    if (control.selectedIndex === -1) control.value = '';
    control.addEventListener('input', () => { remember(name, control.value); apply(); });
  }
  filters.after(make('div', { className: 'tools' }, search, machine, count));
  apply();
}

// Charts: plotly.js is fetched on the first touch of one; until then, and if it never comes, the drawing is the chart.
let plotly;
function loadPlotly() {
  plotly ??= new Promise((resolve, reject) => {
    const script = make('script', { src: body.dataset.plotly });
    script.addEventListener('load', () => resolve(globalThis.Plotly));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return plotly;
}

// plotly.js reads no modern colours: a pixel of a canvas knows what they are.
function resolvedColor(value) {
  const probe = make('span');
  probe.style.color = value;
  body.append(probe);
  const context = make('canvas', { width: 1, height: 1 }).getContext('2d');
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${alpha / 255})`;
}

function dressed(figure, chart) {
  const color = name => resolvedColor(`var(--${name})`);
  const [ink, muted, line, surface] = ['ink', 'muted', 'line', 'surface'].map(color);
  const labels = chart.querySelector('.chart-labels');
  const data = figure.data.map(trace => {
    const own = resolvedColor(`color-mix(in oklab, ${trace.meta} 78%, var(--ink))`);
    return trace.fill
      ? { ...trace, fillcolor: resolvedColor(`color-mix(in oklab, ${trace.meta} 14%, transparent)`) }
      : { ...trace, line: { ...trace.line, color: own }, marker: { ...trace.marker, color: own } };
  });
  const shapes = figure.layout.shapes.map(shape => ({
    ...shape,
    label: shape.label && { ...shape.label, font: { size: 12, color: muted } },
    line: { width: 1, color: muted, dash: shape.name === 'same' ? 'solid' : shape.name === 'goal' ? 'dash' : 'dot' },
  }));
  const axis = { tickfont: { color: muted, size: 13 }, gridcolor: line };
  const layout = {
    ...figure.layout,
    shapes,
    paper_bgcolor: surface,
    plot_bgcolor: surface,
    font: { family: getComputedStyle(body).fontFamily, color: ink },
    margin: { l: 56, r: labels?.clientWidth ?? 0, t: 14, b: 26 },
    xaxis: { ...figure.layout.xaxis, ...axis, nticks: chart.clientWidth < 600 ? 3 : 6 },
    yaxis: { ...figure.layout.yaxis, ...axis },
    hoverlabel: { bgcolor: surface, bordercolor: muted, font: { color: ink } },
  };
  return { data, layout };
}

async function takeOver(chart) {
  if (chart.dataset.state) return;
  chart.dataset.state = 'loading';
  const over = make('div', { className: 'plotly-over' });
  try {
    const [library, figure] = await Promise.all([
      loadPlotly(),
      fetch(chart.dataset.figure).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status))),
    ]);
    const draw = () => {
      const { data, layout } = dressed(figure, chart);
      return library.react(over, data, layout, { displayModeBar: false, responsive: true, scrollZoom: false, doubleClick: 'reset' });
    };
    chart.append(over);
    await draw();
    chart.dataset.state = 'live';
    const labels = chart.querySelector('.chart-labels');
    if (labels) { labels.style.position = 'absolute'; labels.style.right = '0'; labels.style.zIndex = '1'; labels.style.pointerEvents = 'none'; }
    over.on('plotly_click', event => {
      const path = event.points[0]?.customdata;
      if (path) location.href = body.dataset.root + path;
    });
    addEventListener('themechange', draw);
    makeLegend(chart, figure, library, over);
  } catch {
    over.remove();
    chart.dataset.state = 'static';
  }
}

function makeLegend(chart, figure, library, over) {
  const items = chart.parentElement.querySelectorAll('.legend li');
  const names = figure.data.filter(trace => !trace.fill).map(trace => trace.name);
  items.forEach((item, index) => {
    const button = make('button', { type: 'button', ariaPressed: 'true' }, ...item.childNodes);
    button.addEventListener('click', () => {
      const isShown = button.ariaPressed === 'true';
      button.ariaPressed = String(!isShown);
      const traces = figure.data.flatMap((trace, at) => trace.name === names[index] ? [at] : []);
      library.restyle(over, { visible: !isShown }, traces);
    });
    item.replaceChildren(button);
  });
}

function watchCharts() {
  if (!body.dataset.plotly) return;
  for (const chart of document.querySelectorAll('.chart[data-figure]')) {
    for (const kind of ['pointerenter', 'pointerdown', 'touchstart', 'focusin']) {
      chart.addEventListener(kind, () => takeOver(chart), { once: true, passive: true });
    }
  }
}

// A banner at the lower edge of every page once the newest night is old, where its coming moves nothing; never for sample data.
async function warnWhenStale() {
  if ('sample' in body.dataset || location.protocol === 'file:') return;
  const answer = await fetch(`${body.dataset.root}api/v1/freshness.json`);
  if (!answer.ok) return;
  const { newestInstant, newestNight, sample } = await answer.json();
  const hours = (Date.now() - Date.parse(newestInstant ?? newestNight)) / 36e5;
  if (sample || !(hours > 36)) return;
  const age = hours < 72 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
  document.querySelector('footer').after(make('aside', { className: 'banner stale', ariaLabel: 'Old data', textContent: `The newest night, ${newestNight}, is ${age} old.` }));
}

addThemeSwitch();
enhanceTables();
enhanceStories();
watchCharts();
warnWhenStale().catch(() => { /* Without it the page only says less. */ });
