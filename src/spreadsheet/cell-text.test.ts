/** Hostile and odd texts in cells: nothing runs, nothing breaks the file, nothing good is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, escapeXml, inlineText } from './cell-text.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;

describe('cellText', () => {
  it.each([
    ['Beras 12 KK', 'Beras 12 KK'],
    ['', ''],
    ['🏚️ rumah', '🏚️ rumah'],
    ["'kutip", "'kutip"],
    ['=1+1', "'=1+1"],
    ['+62 812', "'+62 812"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\rx', "'\nx"],
    ['\nx', "'\nx"],
    ['  =cmd|x', "'  =cmd|x"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1+1', "'＝1+1"],
    ['\0=1', "'=1"],
    ['a\0b\x07c\x7f', 'abc'],
    ['baris 1\r\nbaris 2\rbaris 3', 'baris 1\nbaris 2\nbaris 3'],
    ['a\ud800b', 'a\ufffdb'],
    ['a\uffffb', 'ab'],
  ])('%j → %j', (text, cell) => {
    expect(cellText(text)).toBe(cell);
  });

  it('cuts what is longer than a cell, with a sign, never inside a character', () => {
    const long = cellText('x'.repeat(40_000));
    expect(long).toHaveLength(32_767);
    expect(long.endsWith('x […]')).toBe(true);
    const emoji = cellText(`y${'🏚'.repeat(20_000)}`);
    expect(emoji.length).toBeLessThanOrEqual(32_767);
    expect(emoji).not.toMatch(LONE_SURROGATE);
    expect(cellText(`=${'1'.repeat(40_000)}`)).toHaveLength(32_767);
  });

  it('never begins like a formula, whatever comes in', () => {
    const nasty = fc.string({ unit: 'binary' });
    const prefixed = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0=', ' @', '\ufeff='), nasty);
    fc.assert(
      fc.property(
        fc.oneof(
          nasty,
          prefixed.map(([sign, rest]) => sign + rest),
        ),
        (text) => {
          const cell = cellText(text);
          expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
          expect(cell).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/);
          expect(cell).not.toMatch(LONE_SURROGATE);
        },
      ),
    );
  });
});

describe('XML', () => {
  it('escapes what has a meaning there', () => {
    expect(escapeXml('<b> & "x"')).toBe('&lt;b&gt; &amp; &quot;x&quot;');
    expect(inlineText('_x000A_ a_x1 b_xZZZZ_')).toBe('_x005F_x000A_ a_x1 b_xZZZZ_');
  });
});
