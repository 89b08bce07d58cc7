// Everything here is extra: each page is whole without it.
const root = document.documentElement;
const body = document.body;
const address = new URL(location.href);

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

// A part of a drawing.
function drawn(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// What is chosen stands in the address: typing and sorting replace the entry of the history, what a chart shows makes one.
function remember(values, isStep = false) {
  for (const [name, value] of Object.entries(values)) {
    address.searchParams.delete(name);
    for (const each of [value].flat()) if (each) address.searchParams.append(name, each);
  }
  if (address.href !== location.href) history[isStep ? 'pushState' : 'replaceState'](null, '', address);
}

const readers = [];
function followAddress(read) {
  readers.push(read);
  read();
}

addEventListener('popstate', () => {
  address.href = location.href;
  for (const read of readers) read();
});

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
    if (address.searchParams.has('theme')) remember({ theme: button.dataset.to });
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
  const unsorted = [...rows.rows];
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
      if (isFirst) remember({ sort: `${direction === 'descending' ? '-' : ''}${name}` });
    });
    header.replaceChildren(button);
  });
  if (isFirst) followAddress(() => {
    const wanted = address.searchParams.get('sort') ?? '';
    const index = wanted === '' ? -1 : headers.findIndex(header => header.textContent === wanted.replace(/^-/, ''));
    if (index >= 0) return sort(index, wanted.startsWith('-') ? 'descending' : 'ascending');
    if (!headers.some(header => header.hasAttribute('aria-sort'))) return;
    rows.append(...unsorted);
    for (const header of headers) header.removeAttribute('aria-sort');
  });
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
  const readings = [];
  for (const [name, control] of Object.entries(controls)) {
    if (!control) continue;
    const isBox = control.type === 'checkbox';
    const usual = name === 'excluded';
    readings.push(() => {
      const stated = isFirst ? address.searchParams.get(name) : null;
      if (isBox) control.checked = stated === null ? usual : stated === '1';
      else control.value = stated ?? '';
      if (control.selectedIndex === -1) control.value = '';
    });
    control.addEventListener('input', () => {
      apply();
      if (isFirst) remember({ [name]: isBox ? (control.checked === usual ? '' : String(+control.checked)) : control.value });
    });
  }
  table.closest('.scroll').before(tools);
  followAddress(() => {
    for (const read of readings) read();
    apply();
  });
  return search;
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
    for (const radio of radios(name)) radio.addEventListener('change', () => { remember({ [name]: radio.value }); apply(); });
  }
  for (const [name, control] of Object.entries({ machine, q: search })) {
    control.addEventListener('input', () => { remember({ [name]: control.value }); apply(); });
  }
  filters.after(make('div', { className: 'tools' }, search, machine, count));
  followAddress(() => {
    for (const name of ['direction', 'state']) {
      const stated = address.searchParams.get(name) ?? '';
      for (const radio of radios(name)) radio.checked = radio.value === stated;
      if (!filters.querySelector(`[name=${name}]:checked`)) radios(name)[0].checked = true;
    }
    search.value = address.searchParams.get('q') ?? '';
    machine.value = address.searchParams.get('machine') ?? '';
    if (machine.selectedIndex === -1) machine.value = '';
    apply();
  });
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
warnWhenStale().catch(() => { /* Without it the page only says less. */ });
