import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySamples } from '../any-sample.test-support.ts';
import { formatCsv } from '../export/csv.ts';
import { formatJsonLines } from '../export/json-lines.ts';
import { eachSample } from '../history.ts';
import { historyOf } from '../history-builder.ts';
import { FormatError, type ParsedSamples } from './parsed-samples.ts';
import { detectKind, fileReaders, readText } from './reader.ts';

/** Reads a text in pieces of a few characters, as a file may come. */
async function readPieces(kind: 'csv' | 'jsonl', text: string, length: number): Promise<ParsedSamples> {
  async function* pieces() {
    const characters = Array.from(text);
    for (let at = 0; at < characters.length; at += length) yield characters.slice(at, at + length).join('');
  }
  const all: ParsedSamples[] = [];
  for await (const each of fileReaders[kind]({ name: '', text: pieces() })) all.push(each);
  return { samples: all.flatMap(({ samples }) => samples), bad: all.flatMap(({ bad }) => bad) };
}

const formats = { csv: formatCsv, jsonl: formatJsonLines };

test.each(['csv', 'jsonl'] as const)(
  '%s: what is exported is imported, exactly, in pieces of any size',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(anySamples, fc.integer({ min: 1, max: 300 }), async (samples, length) => {
        const history = historyOf(samples);
        const { samples: read, bad } = await readPieces(kind, [...formats[kind](history)].join(''), length);
        expect(bad).toEqual([]);
        expect(read).toEqual([...eachSample(history)]);
      }),
    );
  },
);

describe('csv', () => {
  const header = 'check,time,outcome,status,duration_ms\n';
  const parse = (rows: string) => readText('csv', header + rows);
  const format = (samples: ParsedSamples['samples']) => [...formatCsv(historyOf(samples))].join('');

  test('reads Unix seconds, fractions of them, RFC 3339, and what is not recorded', async () => {
    const { samples, bad } = await parse(
      'a,1700000000,good,200,12\na,1700000000.25,bad,,\n"b, ""c""",2026-11-23T00:00:00Z,degraded,200,1.6\n',
    );
    expect(bad).toEqual([]);
    expect(samples.map(({ check, timeMs, status, durationMs }) => [check, timeMs, status, durationMs])).toEqual([
      ['a', 1_700_000_000_000, 200, 12],
      ['a', 1_700_000_000_250, null, null],
      ['b, "c"', Date.UTC(2026, 10, 23), 200, 2],
    ]);
  });

  test('writes the optional columns only when there is something in them', async () => {
    const text = `${header}a,1700000000,good,200,12\n`;
    expect(format((await readText('csv', text)).samples)).toBe(text);
    const more = 'check,time,outcome,status,duration_ms,attempts\na,1700000000,good,200,12,2\n';
    expect(format((await readText('csv', more)).samples)).toBe(more);
  });

  test.each([
    [',1,good,,', 'no check'],
    ['a,,good,,', 'no time'],
    ['a,tomorrow,good,,', 'time "tomorrow" is neither RFC 3339 nor Unix seconds'],
    ['a,-1,good,,', 'time "-1" is negative'],
    ['a,0001-01-01T00:00:00Z,good,,', 'time "0001-01-01T00:00:00Z" is before 1970'],
    ['b"x"y,2,good,,', 'broken quoting'],
    [`${'x'.repeat(501)},1,good,,`, 'a check of more than 500 characters'],
    ['a,9e15,good,,', 'time "9e15" is neither'],
    ['a,1700000000000,good,,', 'time "1700000000000" is after the year 9999'],
    ['a,1,up,,', 'unknown outcome "up": expected unknown, good, degraded, bad'],
    ['a,1,godo,,', '(did you mean "good"?)'],
    ['a,1,,,', 'no outcome'],
    ['a,1,good,200,-5', 'duration_ms "-5" is negative'],
    ['a,1,good,OK,', 'status "OK" is not a number'],
    ['a,1,good,200.5,', 'status "200.5" is not a whole number'],
    ['a,1,good,1000,', 'status "1000" is above 999'],
    ['a,1,good', '3 fields where the header has 5'],
    ['a,1,good,,,,', '7 fields where the header has 5'],
  ])('sets the row %s aside: %s', async (row, message) => {
    const { samples, bad } = await parse(`ok,1,good,,\n${row}\nok,2,good,,\n`);
    expect(bad).toEqual([{ line: 3, message: expect.stringContaining(message) }]);
    expect(samples.map(({ timeMs }) => timeMs)).toEqual([1000, 2000]);
  });

  test.each([
    ['a quote that is never closed', '"broken,2,good,,', 'a quote that is never closed'],
    ['a quote in the middle of a field', 'br"oken,2,good,,', 'a quote that is never closed'],
    ['something after a closing quote', '"a"b,2,good,,', 'broken quoting'],
    ['a field that goes on for ever', `"${'x'.repeat(150_000)}",2,good,,`, 'a check of more than 500 characters'],
    ['a quote that is closed by another broken row', '"a,2,good,,\nb"c,3,good,,', 'broken quoting'],
  ])('%s costs its own row, and nothing after it', async (_, row, message) => {
    const good = Array.from({ length: 3000 }, (__, index) => `ok,${index + 10},good,,\n`).join('');
    for (const length of [100, 4096, 1_000_000]) {
      const { samples, bad } = await readPieces('csv', `${header}first,1,good,,\n${row}\n${good}`, length);
      expect(samples).toHaveLength(3001);
      expect(bad[0]).toEqual({ line: 3, message: expect.stringContaining(message) });
      expect(bad.length).toBeLessThanOrEqual(2);
    }
  });

  test('a quote before many empty lines is given up after as much as a record may be', async () => {
    let pulled = 0;
    async function* pieces() {
      yield `${header}"broken`;
      for (; pulled < 50; pulled++) yield '\n'.repeat(10_000);
    }
    for await (const { bad } of fileReaders.csv({ name: '', text: pieces() })) if (bad.length > 0) break;
    expect(pulled).toBeLessThan(20);
  });

  test('a line break within quotes is part of the field, whatever kind it is', async () => {
    const { samples, bad } = await parse('"a\r\nb",1,good,,\r\n"c\nd",2,good,,\r\n\r\ne,3,good,,\r\n');
    expect(bad).toEqual([]);
    expect(samples.map(({ check }) => check)).toEqual(['a\r\nb', 'c\nd', 'e']);
  });

  test.each([
    ['', 'no header'],
    ['a,1,good,,\n', 'no column "check"'],
    ['check,time,outcome,duration\n', 'unknown column "duration"'],
    ['check,time,outcome,check\n', 'column "check" stands twice'],
    ['<html>\n', 'not the CSV of a history'],
  ])('refuses %j, which has no usable header: %s', async (text, message) => {
    await expect(readText('csv', text)).rejects.toThrow(FormatError);
    await expect(readText('csv', text)).rejects.toThrow(message);
  });
});

describe('json lines', () => {
  test.each([
    ['{', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['{"check":"a","time":1,"outcome":"good","when":1}', 'unknown key "when"'],
    ['{"check":"a","time":{},"outcome":"good"}', 'time is neither text nor a number'],
    ['{"check":"a","time":1}', 'no outcome'],
  ])('sets the line %s aside: %s', async (line, message) => {
    const { samples, bad } = await readText('jsonl', `{"check":"a","time":1,"outcome":"good"}\n\n${line}\n`);
    expect(samples).toHaveLength(1);
    expect(bad).toEqual([{ line: 3, message }]);
  });
});

test.each([
  ['{"check":"a"}', 'jsonl'],
  ['\n  {"check":"a"}', 'jsonl'],
  ['{\n  "status": "success"', 'prometheus'],
  ['check,time,outcome\n', 'csv'],
])('sees the format of %j', (text, format) => {
  expect(detectKind(text)).toBe(format);
});

test.each(['', ' \n', 'PAR1\u0000\u0001'])('says that %j is no text to import', (text) => {
  expect(() => detectKind(text)).toThrow(FormatError);
});

test.each([
  ['XML', '<?xml version="1.0"?>\n<testsuites>'],
  ['a document of some other kind', '{\n  "config": {}'],
])('%s is no history, and may be the results of tests', (_, text) => {
  expect(() => detectKind(text)).toThrow(
    'no history that is known; if it is results of tests, "fortify synthetic" reads it',
  );
});
