/** The texts as people get them: escaped once in messages, bare on buttons, numbers the reader's way. */
import { describe, expect, it } from 'vitest';
import { joinHtml, plainText } from './html.ts';
import type { Html, TextKey } from './translate.ts';
import { translator } from './translator.ts';

const id = translator('id');
const en = translator('en');

describe('t', () => {
  it('escapes values once in messages and not at all in plain text', () => {
    const vars = { nama: 'Bu <b>Rina</b> & "Adik" &amp;', jabatan: 'Sekdes' };
    expect(id('bot-start', vars)).toContain('<b>Bu &lt;b&gt;Rina&lt;/b&gt; &amp; &quot;Adik&quot; &amp;amp;</b>');
    expect(id.plain('bot-start', vars)).toContain('Selamat datang kembali, Bu <b>Rina</b> & "Adik" &amp;.');
  });

  it('puts finished text in as it is', () => {
    const lines = joinHtml([id('bot-menu'), id('bot-not-registered')]);
    expect(id('bot-help', { daftar: { html: '<i>x</i>' as Html } })).toContain('<i>x</i>');
    expect(lines.split('\n')).toHaveLength(2);
  });

  it('leaves no invisible marks', () => {
    expect(id.plain('bot-profile', { nama: 'Rina', jabatan: 'Sekdes', tempat: 'Sarapat' })).toBe(
      'Rina\nSekdes\nSarapat',
    );
  });

  it('writes numbers the reader’s way, also big ones', () => {
    const profile = (t: typeof id) =>
      t.plain('bot-profile', { nama: 1_250_000, jabatan: 1_250_000.5, tempat: 9_007_199_254_740_993n });
    expect(profile(id)).toBe('1.250.000\n1.250.000,5\n9.007.199.254.740.993');
    expect(profile(en)).toBe('1,250,000\n1,250,000.5\n9,007,199,254,740,993');
  });

  it('renders a refusal whose values are known only at run time', () => {
    const key: TextKey = 'bot-start';
    expect(id.dynamic(key, { nama: '<Rina>', jabatan: 'Kades' })).toContain('&lt;Rina&gt;');
    expect(id.plainDynamic(key, { nama: '<Rina>', jabatan: 'Kades' })).toContain('<Rina>');
  });

  it('throws for a key or value that is not there, instead of showing {$nama} to anybody', () => {
    expect(() => id.dynamic('no-such-key' as TextKey)).toThrow('No text for "no-such-key" in id');
    expect(() => id.dynamic('bot-start', { jabatan: 'Kades' })).toThrow(/bot-start.*nama/);
  });

  it('does not compile with a wrong key or wrong values', () => {
    const wrong = (anyKey: TextKey) => {
      // @ts-expect-error no such key
      id('no-such-key');
      // @ts-expect-error a value is missing
      id('bot-start', { nama: 'Rina' });
      // @ts-expect-error needs values
      id.plain('bot-start');
      // @ts-expect-error takes no values
      id('bot-menu', { nama: 'Rina' });
      // @ts-expect-error one value too many
      id('bot-start', { nama: 'Rina', jabatan: 'Kades', desa: 'Sarapat' });
      // @ts-expect-error any key at all may need values
      id(anyKey);
    };
    expect(wrong).toBeTypeOf('function');
  });
});

describe('plainText', () => {
  it('takes tags and entities away, once', () => {
    expect(plainText('<a href="https://a.b/?c&amp;d">1 &lt; 2</a> &amp;lt;' as Html)).toBe('1 < 2 &lt;');
  });
});
