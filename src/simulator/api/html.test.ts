/** parse_mode HTML, held against what Telegram's server answers. */
import { describe, expect, test } from 'vitest';
import { parseHtml } from './html.ts';

const entity = (type: string, offset: number, length: number, more: object = {}) => ({ type, offset, length, ...more });

describe('what parses', () => {
  test.each([
    ['<b>tebal</b> biasa', 'tebal biasa', [entity('bold', 0, 5)]],
    ['<B>x</b>', 'x', [entity('bold', 0, 1)]],
    ['<strong>a</strong><em>b</em>', 'ab', [entity('bold', 0, 1), entity('italic', 1, 1)]],
    [
      '<ins>a</ins><del>b</del><strike>c</strike>',
      'abc',
      [entity('underline', 0, 1), entity('strikethrough', 1, 1), entity('strikethrough', 2, 1)],
    ],
    ['<b>luar <i>dalam</i></b>', 'luar dalam', [entity('bold', 0, 10), entity('italic', 5, 5)]],
    ['😀<b>x</b>', '😀x', [entity('bold', 2, 1)]],
    ['a &lt;b&gt; &amp; &quot;c&quot;', 'a <b> & "c"', []],
    ['&#60;&#x1F600; &#39;', "<😀 '", []],
    ['&nbsp;&apos;& &x; &lt', '&nbsp;&apos;& &x; <', []],
    [
      '<a href="https://desa.id/?a=1&amp;b=2">tautan</a>',
      'tautan',
      [entity('text_link', 0, 6, { url: 'https://desa.id/?a=1&b=2' })],
    ],
    [
      "<a href='tg://user?id=5'>Rini</a>",
      'Rini',
      [entity('text_mention', 0, 4, { user: { id: 5, is_bot: false, first_name: '' } })],
    ],
    ['<a href="bukan alamat">kata</a>', 'kata', []],
    ['<a>https://desa.id</a>', 'https://desa.id', [entity('text_link', 0, 15, { url: 'https://desa.id/' })]],
    [
      '<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>',
      'xy',
      [entity('spoiler', 0, 1), entity('spoiler', 1, 1)],
    ],
    ['<pre><code class="language-sql">SELECT</code></pre>', 'SELECT', [entity('pre', 0, 6, { language: 'sql' })]],
    ['<code>x</code><pre>y</pre>', 'xy', [entity('code', 0, 1), entity('pre', 1, 1)]],
    ['<blockquote expandable>x</blockquote>', 'x', [entity('expandable_blockquote', 0, 1)]],
    ['<blockquote>x</blockquote>', 'x', [entity('blockquote', 0, 1)]],
    [
      '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
      '👍',
      [entity('custom_emoji', 0, 2, { custom_emoji_id: '5368324170671202286' })],
    ],
    ['<b></b>kosong', 'kosong', []],
    ['<b>x</>', 'x', [entity('bold', 0, 1)]],
    ['3 > 2', '3 > 2', []],
  ])('%s', (source, text, entities) => {
    expect(parseHtml(source)).toEqual({ text, entities });
  });
});

describe('what does not', () => {
  test.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['a <b', 'Unclosed start tag at byte offset 2'],
    ['<div>x</div>', 'Unsupported start tag "div" at byte offset 0'],
    ['é <br>', 'Unsupported start tag "br" at byte offset 3'],
    ['1 <2 dan 3> 2', 'Unsupported start tag "2" at byte offset 2'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span class="x">y</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href=>x</a>', undefined],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href=https://x>y</a>', 'Unexpected end of name token at byte offset 8'],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ])('%s', (source, problem) => {
    if (problem === undefined) expect(parseHtml(source).text).toBe('x');
    else expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${problem}`);
  });
});
