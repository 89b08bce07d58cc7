// What is shown as plotly.js wants it, in the colours of the page. Fetched together with plotly.js.

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

const named = name => resolvedColor(`var(--${name})`);
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function bandsOf(line) {
  const stretches = [[]];
  for (const point of line.points) {
    if (point.value === null) stretches.push([]);
    else if (point.band) stretches.at(-1).push(point);
  }
  const fillcolor = resolvedColor(`color-mix(in oklab, ${line.color} 14%, transparent)`);
  return stretches.filter(stretch => stretch.length > 1).map(stretch => {
    const back = [...stretch].reverse();
    return {
      type: 'scatter', mode: 'none', fill: 'toself', hoverinfo: 'skip', showlegend: false, fillcolor,
      x: [...stretch, ...back].map(point => stampOf(point.instant)),
      y: [...stretch.map(point => point.band[1]), ...back.map(point => point.band[0])],
    };
  });
}

function tracesOf(shown) {
  const lines = shown.lines.map((line, at) => {
    const color = resolvedColor(`color-mix(in oklab, ${line.color} 78%, var(--ink))`);
    return {
      type: 'scatter', mode: 'lines+markers', name: escaped(line.name), meta: at, connectgaps: false, hovertemplate: '%{text}<extra></extra>',
      x: line.points.map(point => stampOf(point.instant)),
      y: line.points.map(point => point.value),
      text: line.points.map(point => escaped(point.label)),
      line: { width: 1.8, dash: line.dash, color },
      marker: { symbol: line.symbol, size: line.symbol.startsWith('triangle') ? 8.2 : 6.4, color },
    };
  });
  return [...shown.lines.flatMap(bandsOf), ...lines];
}

function shapesOf(one, shown) {
  const [muted, strong] = [named('muted'), named('strong-line')];
  const level = (value, line) => ({ type: 'line', layer: 'below', xref: 'paper', x0: 0, x1: 1, y0: value, y1: value, line });
  const moments = new Set(one.marks.map(mark => mark.instant).filter(instant => instant >= shown.times.from && instant <= shown.times.to));
  return [
    ...shown.values.ticks.map(tick => level(tick.value, { width: 1, color: named('line') })),
    level(1, { width: 1.5, color: strong }),
    ...shown.goals.map(goal => level(goal.value, { width: 1, color: muted, dash: '6px,5px' })),
    ...[...moments].map(instant => ({ type: 'line', layer: 'below', yref: 'paper', y0: 0, y1: 1, x0: stampOf(instant), x1: stampOf(instant), line: { width: 1, color: strong, dash: '2px,3px' } })),
  ];
}

function layoutOf(one, shown) {
  const { times, values } = shown;
  const surface = named('surface');
  return {
    showlegend: false,
    hovermode: 'closest',
    dragmode: isTouched ? false : 'zoom',
    margin: { l: 0, r: 0, t: plot.top, b: plot.height - plot.bottom },
    paper_bgcolor: surface,
    plot_bgcolor: surface,
    font: { family: getComputedStyle(body).fontFamily, color: named('ink') },
    hoverlabel: { bgcolor: surface, bordercolor: named('muted'), font: { color: named('ink') } },
    shapes: shapesOf(one, shown),
    xaxis: { type: 'date', range: [times.from, times.to].map(stampOf), showgrid: false, zeroline: false, showticklabels: false, fixedrange: isTouched },
    yaxis: {
      type: 'log', range: [values.low, values.high].map(log => log / Math.LN10), fixedrange: true, zeroline: false, showticklabels: false, showgrid: false,
      tickvals: values.ticks.map(tick => tick.value),
    },
  };
}

// The same to be looked at elsewhere: with a title, its axes' words, a legend and where it is from.
function pictureOf(one) {
  const { times, values, goals } = one.shown;
  const layout = layoutOf(one, one.shown);
  const muted = named('muted');
  const font = { size: 13, color: muted };
  return {
    data: tracesOf(one.shown),
    layout: {
      ...layout,
      title: { text: `<b>${escaped(one.title.textContent)}</b><br><span style="font-size:14px;color:${muted}">${escaped(`${one.span.textContent}, ${one.meaning.textContent}`)}</span>`, x: 0.02, xanchor: 'left', font: { size: 22 } },
      margin: { l: 76, r: 24, t: 90, b: 110 },
      showlegend: true,
      legend: { orientation: 'h', y: -0.1 },
      xaxis: { ...layout.xaxis, showticklabels: true, tickfont: font, tickvals: times.ticks.map(tick => stampOf(tick.instant)), ticktext: times.ticks.map(tick => tick.label) },
      yaxis: { ...layout.yaxis, showticklabels: true, tickfont: font, ticktext: values.ticks.map(tick => tick.label) },
      annotations: [
        ...goals.map(goal => ({ text: goal.label, xref: 'paper', x: 0, xanchor: 'left', y: Math.log10(goal.value), yanchor: 'bottom', showarrow: false, font })),
        { text: escaped(location.href), xref: 'paper', yref: 'paper', x: 1, xanchor: 'right', y: 0, yanchor: 'bottom', yshift: -95, showarrow: false, font },
      ],
    },
  };
}
