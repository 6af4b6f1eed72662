import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySamples } from './any-sample.test-support.ts';
import { eachSample, historyOf } from './history.ts';
import { detectFormat, FormatError, formatHistory, parseSamples, textFormats } from './text-format.ts';

test.each(textFormats)('%s: what is exported is imported, exactly', (format) => {
  fc.assert(
    fc.property(anySamples, (samples) => {
      const history = historyOf(samples);
      const { samples: read, bad } = parseSamples(format, formatHistory(format, history));
      expect(bad).toEqual([]);
      expect(read).toEqual([...eachSample([history])]);
    }),
  );
});

describe('csv', () => {
  const header = 'check,time,outcome,status,duration_ms\n';
  const parse = (rows: string) => parseSamples('csv', header + rows);

  test('reads Unix seconds, fractions of them, RFC 3339, and what is not recorded', () => {
    const { samples, bad } = parse(
      'a,1700000000,good,200,12\na,1700000000.25,bad,,\n"b, ""c""",2026-11-23T00:00:00Z,degraded,200,1.6\n',
    );
    expect(bad).toEqual([]);
    expect(samples.map(({ check, timeMs, status, durationMs }) => [check, timeMs, status, durationMs])).toEqual([
      ['a', 1_700_000_000_000, 200, 12],
      ['a', 1_700_000_000_250, null, null],
      ['b, "c"', Date.UTC(2026, 10, 23), 200, 2],
    ]);
  });

  test('writes the optional columns only when there is something in them', () => {
    const text = `${header}a,1700000000,good,200,12\n`;
    expect(formatHistory('csv', historyOf(parseSamples('csv', text).samples))).toBe(text);
    const more = 'check,time,outcome,status,duration_ms,attempts\na,1700000000,good,200,12,2\n';
    expect(formatHistory('csv', historyOf(parseSamples('csv', more).samples))).toBe(more);
  });

  test.each([
    [',1,good,,', 'no check'],
    ['a,,good,,', 'no time'],
    ['a,tomorrow,good,,', 'time "tomorrow" is neither RFC 3339 nor Unix seconds'],
    ['a,-1,good,,', 'time "-1" is negative'],
    ['a,0001-01-01T00:00:00Z,good,,', 'time "0001-01-01T00:00:00Z" is before 1970'],
    ['b"x,2,good,,', 'broken quoting'],
    [`${'x'.repeat(501)},1,good,,`, 'a check of more than 500 characters'],
    ['a,9e15,good,,', 'time "9e15" is neither'],
    ['a,1700000000000000,good,,', 'time "1700000000000000" is neither'],
    ['a,1,up,,', 'unknown outcome "up": expected unknown, good, degraded, bad'],
    ['a,1,godo,,', '(did you mean "good"?)'],
    ['a,1,,,', 'no outcome'],
    ['a,1,good,200,-5', 'duration_ms "-5" is negative'],
    ['a,1,good,OK,', 'status "OK" is not a number'],
    ['a,1,good,200.5,', 'status "200.5" is not a whole number'],
    ['a,1,good,1000,', 'status "1000" is above 999'],
    ['a,1,good', '3 fields where the header has 5'],
    ['a,1,good,,,,', '7 fields where the header has 5'],
  ])('sets the row %s aside: %s', (row, message) => {
    const { samples, bad } = parse(`ok,1,good,,\n${row}\nok,2,good,,\n`);
    expect(bad).toEqual([{ line: 3, message: expect.stringContaining(message) }]);
    expect(samples.map(({ timeMs }) => timeMs)).toEqual([1000, 2000]);
  });

  test('a quote that is never closed costs what follows, and says from where', () => {
    const { samples, bad } = parse('ok,1,good,,\n"broken,2,good,,\nlost,3,good,,\n');
    expect(samples).toHaveLength(1);
    expect(bad).toEqual([{ line: 3, message: expect.stringContaining('this row and all after it were skipped') }]);
  });

  test.each([
    ['', 'no header'],
    ['a,1,good,,\n', 'no column "check"'],
    ['check,time,outcome,duration\n', 'unknown column "duration"'],
    ['check,time,outcome,check\n', 'column "check" stands twice'],
    ['<html>\n', 'not the CSV of a history'],
  ])('refuses %j, which has no usable header: %s', (text, message) => {
    expect(() => parseSamples('csv', text)).toThrow(FormatError);
    expect(() => parseSamples('csv', text)).toThrow(message);
  });
});

describe('json lines', () => {
  test.each([
    ['{', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['{"check":"a","time":1,"outcome":"good","when":1}', 'unknown key "when"'],
    ['{"check":"a","time":{},"outcome":"good"}', 'time is neither text nor a number'],
    ['{"check":"a","time":1}', 'no outcome'],
  ])('sets the line %s aside: %s', (line, message) => {
    const { samples, bad } = parseSamples('jsonl', `{"check":"a","time":1,"outcome":"good"}\n\n${line}\n`);
    expect(samples).toHaveLength(1);
    expect(bad).toEqual([{ line: 3, message }]);
  });
});

test.each([
  ['{"check":"a"}', 'jsonl'],
  ['\n  {"check":"a"}', 'jsonl'],
  ['check,time,outcome\n', 'csv'],
])('sees the format of %j', (text, format) => {
  expect(detectFormat(text)).toBe(format);
});

test.each(['', ' \n', 'PAR1\u0000\u0001'])('says that %j is no text to import', (text) => {
  expect(() => detectFormat(text)).toThrow(FormatError);
});
