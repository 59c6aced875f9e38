/** Neither secrets nor people's data come through the log. */
import { GrammyError, HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { errorLine } from './describe-error.ts';
import { createLog } from './log.ts';
import { scrubber } from './scrub.ts';

const TOKEN = '987654:AAFabcdefghijklmnopqrstuvwxyz012345';

function logged(
  write: (log: ReturnType<typeof createLog>) => void,
  secrets: string[] = [TOKEN, 'rahasia webhook'],
): string {
  const lines: string[] = [];
  write(createLog({ level: 'debug', secrets, destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

describe('scrubbing', () => {
  test.each([
    [`https://api.telegram.org/bot${TOKEN}/getMe`, 'https://api.telegram.org/[token]/getMe'],
    [`GET /bot${encodeURIComponent(TOKEN)}/getMe`, 'GET /[token]/getMe'],
    ['bot1:short', '[token]'],
    ['postgresql://kesra:pass%40word@db/kesra', 'postgresql://[secret]@db/kesra'],
    ['nothing here: 12:30', 'nothing here: 12:30'],
  ])('%s', (text, clean) => {
    expect(scrubber()(text)).toBe(clean);
  });

  test('a known secret in any spelling', () => {
    const scrub = scrubber(['a"b/c d', undefined, 'x']);
    expect(scrub(`1 a"b/c d 2 ${encodeURIComponent('a"b/c d')} 3 ${JSON.stringify('a"b/c d')} x`)).toBe(
      '1 [secret] 2 [secret] 3 "[secret]" x',
    );
  });
});

describe('the log', () => {
  test('lets no token and no secret through, wherever it stands', () => {
    const text = logged((log) => {
      const inner = new Error(`request to https://api.telegram.org/bot${TOKEN}/sendMessage failed`);
      log.error(
        { err: new HttpError('Network request failed', inner), url: `…/bot${TOKEN}/x` },
        `secret rahasia webhook ${TOKEN}`,
      );
    });
    expect(text).toContain('Network request failed');
    expect(text).not.toContain('AAFabc');
    expect(text).not.toContain('rahasia webhook');
  });

  test('names the refusal of Telegram, not the message it was about', () => {
    const error = new GrammyError(
      "Call to 'sendMessage' failed!",
      { ok: false, error_code: 403, description: 'Forbidden: bot was blocked' },
      'sendMessage',
      {
        chat_id: 5,
        text: 'Ibu Siti, RT 03',
      },
    );
    const text = logged((log) => log.error({ err: error }, 'x'));
    expect(text).toContain('403');
    expect(text).not.toContain('Siti');
  });

  test('keeps the arguments of a failed query to itself', () => {
    const error = Object.assign(
      new Error(
        '\nInvalid `prisma.orang.create()` invocation:\n{ nama: "Siti" }\n\nUnique constraint failed on `nama`',
      ),
      {
        name: 'PrismaClientKnownRequestError',
        code: 'P2002',
      },
    );
    const text = logged((log) => log.error({ err: error }, 'x'));
    expect(text).toContain('Unique constraint failed');
    expect(text).not.toContain('Siti');
    expect(errorLine(error)).toBe('PrismaClientKnownRequestError P2002: Unique constraint failed on `…`');
  });

  test('describes what is not an error, and chains without end', () => {
    const loop: Error & { cause?: unknown } = new Error('a');
    loop.cause = loop;
    expect(errorLine('just a word')).toBe('string: just a word');
    expect(logged((log) => log.error({ err: loop }, 'x')).length).toBeLessThan(6000);
  });
});
