export const id = 3576;
export const ids = [3576];
export const modules = {

/***/ 53576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn\u2019t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
 *   > that aren\u2019t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
 *   > that aren\u2019t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its \u201cvisible\u201d size;
 *   note that what is and isn\u2019t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['\u4e2d\u6587', 'Charlie'],
 *     ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | \u4e2d\u6587 | Charlie |
 *   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['\u4e2d\u6587', 'Charlie'],
 *       ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | \u4e2d\u6587  | Charlie |
 *   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69    | Delta   |
 *   ```
 */

/**
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don\u2019t align delimiters, but otherwise we\u2019d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < mostCellsPerRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          if (size % 2) {
            before = ' '.repeat(size / 2 + 0.5)
            after = ' '.repeat(size / 2 - 0.5)
          } else {
            before = ' '.repeat(size / 2)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don\u2019t add the opening space if we\u2019re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (
        settings.delimiterEnd !== false ||
        columnIndex !== mostCellsPerRow - 1
      ) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./packages/core/build/report/escape-markdown.js
var escape_markdown = __webpack_require__(19718);
// EXTERNAL MODULE: ./packages/core/build/slo/objective-name.js
var objective_name = __webpack_require__(84280);
// EXTERNAL MODULE: ./packages/core/build/text/percent.js
var percent = __webpack_require__(69321);
// EXTERNAL MODULE: ./packages/core/build/time/duration.js
var duration = __webpack_require__(63920);
// EXTERNAL MODULE: ./packages/core/build/report/rows.js + 1 modules
var report_rows = __webpack_require__(23131);
;// CONCATENATED MODULE: ./packages/core/build/report/figure-rows.js





/** Rows for the objectives that were judged by samples, the worst first. */
function figureRows(report) {
    return (0,report_rows/* byUrgency */.td)(report)
        .filter(({ status, parts }) => status !== 'inconclusive' && parts === null)
        .map((objective) => ({
        id: (0,report_rows/* named */.KT)(objective, (0,objective_name/* objectiveName */.p)(objective)),
        interval: describeInterval(objective.interval),
        worth: objective.effectiveSamples === null ? '' : (0,plain/* formatCount */.B4)(Math.floor(objective.effectiveSamples)),
        goneIn: objective.budget.exhaustsInSeconds === 0 ? 'gone' : describeSeconds(objective.budget.exhaustsInSeconds),
        detected: describeSeconds(objective.meanTimes.detectSeconds),
        recovered: describeSeconds(objective.meanTimes.recoverSeconds),
        durations: describePercentiles(objective.durationMs),
    }));
}
function describeInterval(interval) {
    return interval === null ? '' : `${(0,percent/* formatPercent */.l9)(interval.low)} to ${(0,percent/* formatPercent */.l9)(interval.high)}`;
}
function describeSeconds(seconds) {
    return seconds === null ? '' : (0,duration/* describeDuration */.MB)(seconds * 1000);
}
function describePercentiles(durations) {
    return durations === null ? '' : `${[durations.p50, durations.p95, durations.p99].map(plain/* formatCount */.B4).join(', ')} ms`;
}
/** Rows for the incidents that cost most, each check and beginning once, with the objective that it cost most. */
function incidentRows(report, most) {
    const judged = report.objectives.filter(({ status }) => status !== 'inconclusive');
    const all = judged.flatMap((objective) => objective.incidents.costliest.map((incident) => ({
        ...incident,
        objective: (0,report_rows/* named */.KT)(objective, (0,objective_name/* objectiveName */.p)(objective)),
    })));
    const costliest = [...all].sort((a, b) => (b.budgetShare ?? 0) - (a.budgetShare ?? 0));
    const distinct = new Map();
    for (const incident of costliest) {
        const key = JSON.stringify([incident.check, incident.location, incident.from]);
        if (!distinct.has(key))
            distinct.set(key, incident);
    }
    return [...distinct.values()]
        .slice(0, most)
        .map(({ from, to, check, location, durationSeconds, bad, budgetShare, objective }) => ({
        from: (0,report_rows/* minuteOf */.iA)(from),
        check: location === report.run.location ? check : `${check} (${location})`,
        duration: `${to === null ? 'goes on, ' : ''}${(0,duration/* describeDuration */.MB)(durationSeconds * 1000)}`,
        bad: (0,plain/* formatCount */.B4)(bad),
        cost: budgetShare === null ? '' : (0,percent/* formatPercent */.l9)(budgetShare, 1),
        objective,
    }));
}

// EXTERNAL MODULE: ./packages/core/build/report/reason-rows.js
var reason_rows = __webpack_require__(47535);
;// CONCATENATED MODULE: ./packages/core/build/report/markdown.js






const verdictIcons = { pass: '\u2705', warn: '\u26a0\ufe0f', inconclusive: '\u2754', fail: '\u274c' };
const outcomeIcons = { good: '\u2705', degraded: '\u26a0\ufe0f', unknown: '\u2754', bad: '\u274c' };
const objectiveIcons = { met: '\u2705', 'at-risk': '\u26a0\ufe0f', inconclusive: '\u2754', breached: '\u274c' };
/** Incidents beyond these are in the report. */
const maxIncidents = 5;
/** Rows beyond this are counted, not shown. */
const maxRows = 50;
/** Changes beyond these are in the report: what got worse comes first. */
const maxChanges = 10;
/** So many checks that are good are nothing to hide. */
const maxGoodInSight = 5;
/** A job summary takes 1 MiB, and GitHub drops a longer one. */
const summaryBytes = 1_000_000;
/**
 * Renders a report as GitHub-flavoured Markdown for job summaries, comments and check runs: the verdict in one line, what it
 * rests on, then the tables. All text of the report is treated as hostile. Where there is no room for all of it, whole
 * sections are left out, and named.
 */
function renderMarkdown(report, options = {}) {
    const { maxBytes = summaryBytes, whereElse = 'The whole of it is in the report.' } = options;
    const sections = [
        { name: 'the verdict', text: [headline(report), overrideNote(report)].filter((part) => part !== '').join('\n\n') },
        { name: 'reasons', text: reasonList(report) },
        { name: 'what changed', text: changeList(report) },
        { name: 'objectives', text: objectiveTable(report) },
        { name: 'checks that are not good', text: notGoodTable(report) },
        { name: 'deadlines', text: deadlineTable(report) },
        { name: 'what is to be reviewed', text: candidateList(report) },
        { name: 'what deadlines rest on', text: evidenceList(report) },
        { name: 'good checks', text: goodTable(report) },
        { name: 'what cost most', text: incidentTable(report) },
        { name: 'how sure, and how fast', text: figureTable(report) },
        { name: 'notices', text: noticeList(report) },
    ].filter(({ text }) => text !== '');
    return fit(sections, maxBytes, whereElse);
}
/** Sections that fit, in their order; a table that does not fit costs nothing that comes after it its place. */
function fit(sections, maxBytes, whereElse) {
    const apology = (names) => `> Left out for want of room: ${names.join(', ')}. ${whereElse}`;
    // Room for the longest apology is kept from the start.
    const room = maxBytes - Buffer.byteLength(apology(sections.map(({ name }) => name))) - 4;
    const kept = [];
    const leftOut = [];
    let used = 0;
    for (const { name, text } of sections) {
        const bytes = Buffer.byteLength(text) + 2;
        if (used + bytes <= room) {
            kept.push(text);
            used += bytes;
        }
        else
            leftOut.push(name);
    }
    return `${[...kept, ...(leftOut.length === 0 ? [] : [apology(leftOut)])].join('\n\n')}\n`;
}
function headline(report) {
    const { status } = report.verdict;
    const figures = (0,report_rows/* headlineFigures */.uN)(report);
    return `## ${verdictIcons[status]} ${(0,escape_markdown.escapeMarkdown)(report.service, 100)}: ${status}${figures === '' ? '' : `\n\n${figures}`}`;
}
/** That it fails nothing, or that somebody has let it pass: never said in small print. */
function overrideNote({ verdict: { mode, override } }) {
    const by = override === null || override.by === '' ? '' : ` by ${(0,escape_markdown/* codeSpan */.S)(override.by, 100)}`;
    return [
        override === null
            ? ''
            : `\u26a0\ufe0f Overridden${by} (${override.source}), it was ${override.of}: ${(0,escape_markdown.escapeMarkdown)(override.reason, 300)}`,
        mode === 'advise' ? '\u2139\ufe0f Advice only: this verdict fails nothing.' : '',
    ]
        .filter((line) => line !== '')
        .join('\n\n');
}
function reasonList(report) {
    const rows = (0,reason_rows/* reasonRows */.o)(report);
    const lines = rows.slice(0, maxRows).map((row) => {
        const { severity, message, remedy } = row;
        const then = remedy === '' ? '' : `; ${(0,escape_markdown.escapeMarkdown)(remedy, 200)}`;
        const listed = (0,reason_rows/* listSubjects */.U)(row, (subject) => (0,escape_markdown/* codeSpan */.S)(subject, 120));
        const subjects = row.subjects.length > 1 ? `${listed}:` : listed;
        return `- ${verdictIcons[severity]} ${subjects} ${(0,escape_markdown.escapeMarkdown)(message, 300)}${then}`;
    });
    return [...lines, ...more(rows.length, '- ')].join('\n');
}
function changeList({ changes }) {
    if (changes === null)
        return '';
    const rows = (0,report_rows/* changeRows */.QP)(changes);
    const since = `since ${(0,escape_markdown.escapeMarkdown)((0,report_rows/* describeBase */.dM)(changes), 150)}`;
    if (rows.length === 0)
        return `Nothing changed ${since}.`;
    const lines = rows
        .slice(0, maxChanges)
        .map(({ arrow, subject, words }) => `- ${arrow} ${(0,escape_markdown/* codeSpan */.S)(subject, 120)} ${(0,escape_markdown.escapeMarkdown)(words, 300)}`);
    return [`### Changed ${since}`, '', ...lines, ...more(rows.length, '- ', maxChanges)].join('\n');
}
function notGoodTable(report) {
    const rows = (0,report_rows/* checkRows */.Uu)(report).filter(({ outcome }) => outcome !== 'good');
    if (rows.length === 0)
        return '';
    const body = rows
        .slice(0, maxRows)
        .map((row) => [
        `${outcomeIcons[row.outcome]} ${row.outcome}`,
        (0,escape_markdown/* codeCell */.M)(row.id, 120),
        row.status,
        row.duration,
        (0,escape_markdown/* codeCell */.M)(row.detail),
        (0,escape_markdown.escapeMarkdown)(row.phases, 300),
    ]);
    const head = ['Outcome', 'Check', 'Status', 'Duration', 'Detail', 'Phases'];
    return section('Checks that are not good', [head, ...body], ['l', 'l', 'r', 'r', 'l', 'l'], rows.length);
}
function goodTable(report) {
    const rows = (0,report_rows/* checkRows */.Uu)(report).filter(({ outcome }) => outcome === 'good');
    if (rows.length === 0)
        return '';
    const title = `${outcomeIcons.good} ${(0,plain/* count */.U9)(rows.length, 'good check')}`;
    const body = rows.slice(0, maxRows).map(goodCells);
    const table = rowsOf([['Check', 'Status', 'Duration', 'Target'], ...body], ['l', 'r', 'r', 'l'], rows.length);
    return rows.length > maxGoodInSight ? folded(title, table) : `### ${title}\n\n${table}`;
}
function goodCells({ id, status, duration, detail }) {
    return [(0,escape_markdown/* codeCell */.M)(id, 120), status, duration, (0,escape_markdown/* codeCell */.M)(detail)];
}
function objectiveTable(report) {
    const rows = (0,report_rows/* objectiveRows */.lY)(report, maxRows);
    if (rows.length === 0)
        return '';
    const body = rows.map((row) => [
        `${row.isFailing ? objectiveIcons.breached : objectiveIcons[row.status]} ${row.status}`,
        (0,escape_markdown/* codeCell */.M)(row.id, 200),
        row.target,
        row.attained,
        row.budget,
        row.trend,
        row.samples,
        row.coverage,
    ]);
    return section('Objectives', [['Status', 'Objective', 'Target', 'Attained', 'Budget left', 'Trend', 'Good samples', 'Coverage'], ...body], ['l', 'l', 'r', 'r', 'r', 'l', 'r', 'r'], report.objectives.length);
}
function deadlineTable(report) {
    const rows = (0,report_rows/* deadlineRows */.W0)(report, maxRows);
    if (rows.length === 0)
        return '';
    const body = rows.map(({ date, left, status, id, title, source }) => [
        (0,escape_markdown.escapeMarkdown)(date),
        left,
        status,
        (0,escape_markdown/* codeCell */.M)(id, 120),
        (0,escape_markdown/* codeCell */.M)(title, 200),
        (0,escape_markdown/* codeCell */.M)(source, 120),
    ]);
    const head = ['Date', 'Days left', 'Status', 'Deadline', 'What', 'Source'];
    return section('Deadlines', [head, ...body], ['l', 'r', 'l', 'l', 'l', 'l'], report.deadlines.length);
}
function candidateList(report) {
    const rows = (0,report_rows/* candidateRows */.L8)(report);
    if (rows.length === 0)
        return '';
    const how = 'Dates in the prose of changelogs: declare each with its true date, or as done.';
    return ['### To be reviewed', '', how, '', ...evidenceLines(rows)].join('\n');
}
function evidenceList(report) {
    const rows = (0,report_rows/* evidenceRows */.dK)(report);
    return rows.length === 0 ? '' : folded('What the deadlines rest on', evidenceLines(rows).join('\n'));
}
function evidenceLines(rows) {
    const lines = rows.slice(0, maxRows).map(({ id, evidence, url }) => {
        const words = [(0,escape_markdown.escapeMarkdown)(evidence, 500), (0,escape_markdown/* codeSpan */.S)(url, 300)].filter((part) => part !== '');
        return `- ${(0,escape_markdown/* codeSpan */.S)(id, 120)} ${words.join(' \u2192 ')}`;
    });
    return [...lines, ...more(rows.length, '- ')];
}
function incidentTable(report) {
    const rows = incidentRows(report, maxIncidents);
    if (rows.length === 0)
        return '';
    const body = rows.map(({ from, check, duration, bad, cost, objective }) => {
        return [from, (0,escape_markdown/* codeCell */.M)(check, 120), duration, bad, cost, (0,escape_markdown/* codeCell */.M)(objective, 200)];
    });
    const table = [['Since', 'Check', 'Lasted', 'Bad samples', 'Of the budget', 'Of objective'], ...body];
    return folded('What cost most', rowsOf(table, ['l', 'l', 'r', 'r', 'r', 'l'], rows.length));
}
function figureTable(report) {
    const rows = figureRows(report);
    if (rows.length === 0)
        return '';
    const body = rows.slice(0, maxRows).map(({ id, interval, worth, goneIn, detected, recovered, durations }) => {
        return [(0,escape_markdown/* codeCell */.M)(id, 200), interval, worth, goneIn, detected, recovered, durations];
    });
    const head = [
        'Objective',
        '95 % interval',
        'Independent samples',
        'Budget gone in',
        'Seen after (MTTD)',
        'Over after (MTTR)',
        'p50, p95, p99',
    ];
    return folded('How sure, and how fast', rowsOf([head, ...body], ['l', 'r', 'r', 'r', 'r', 'r', 'r'], rows.length));
}
function noticeList({ notices }) {
    return notices.map((notice) => `> ${(0,escape_markdown.escapeMarkdown)(notice)}`).join('\n>\n');
}
function section(title, table, align, rows) {
    return `### ${title}\n\n${rowsOf(table, align, rows)}`;
}
/** Shown only when it is asked for. The title is HTML: words of ours. */
function folded(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}
function rowsOf(table, align, rows) {
    return [markdownTable(table, { align, alignDelimiters: false }), ...more(rows, '\n')].join('\n');
}
function more(total, prefix, most = maxRows) {
    return total > most ? [`${prefix}\u2026 and ${(0,plain/* formatCount */.B4)(total - most)} more in the report`] : [];
}


/***/ }),

/***/ 47535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listSubjects),
/* harmony export */   o: () => (/* binding */ reasonRows)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64176);
/* harmony import */ var _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23131);



/** So many are named that a reason is about: what fails has to be found. */
const mostSubjects = { fail: 20, inconclusive: 3, warn: 3, pass: 3 };
/**
 * The reasons of a verdict, those first that decide it, else in its order: where there is no room, it is the others that go. What is
 * said of several in the same words is said once: of a history that has just begun it is the same of every check.
 */
function reasonRows({ verdict }) {
    const alike = Map.groupBy(verdict.reasons, ({ code, severity, message, remedy }) => JSON.stringify([code, severity, message, remedy]));
    const rows = [...alike.values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const subjects = [first, ...more].map((reason) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(reason, reason.subject));
        const { severity, message, remedy } = first;
        return [
            {
                severity,
                message,
                remedy,
                subjects: subjects.slice(0, mostSubjects[severity]),
                others: Math.max(0, subjects.length - mostSubjects[severity]),
            },
        ];
    });
    return rows.sort((a, b) => _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM.indexOf(b.severity) - _verdict_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM.indexOf(a.severity));
}
/** The subjects of a row, each as `write` has it: `a, b, c and 57 more`. */
function listSubjects({ subjects, others }, write) {
    return `${subjects.map(write).join(', ')}${others > 0 ? ` and ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(others)} more` : ''}`;
}


/***/ })

};
