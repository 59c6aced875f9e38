/** All buttons that are declared, and data that are made up for them: whoever declares new ones is tested with them. */
import fc from 'fast-check';
import { OF_THE_BOT } from '../src/bot/bot-buttons.ts';
import { FEATURES } from '../src/features.ts';
import type { ButtonData, Shape } from '../src/lib/button-data.ts';
import { ID, formatOf } from '../src/lib/button-part.ts';

/** As tests call them: `rapat rp:<verb>:<id>:<revision>`. */
export interface Declared {
  readonly name: string;
  readonly buttons: ButtonData;
  readonly shape: Shape;
}

export const DECLARED: readonly Declared[] = [{ name: 'bot', buttons: OF_THE_BOT }, ...FEATURES].flatMap((owner) =>
  owner.buttons.flatMap((buttons) =>
    buttons.shapes.map((shape) => ({ name: `${owner.name} ${shape.written}`, buttons, shape })),
  ),
);

/** What that shape writes, with and without what may be missing. @param signsOf what stands for a part */
export function written(
  { written, parts }: Shape,
  signsOf: (format: string, isId: boolean) => fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const [needed = '', ...optional] = written.replaceAll(']', '').split('[');
  const whole = (count: number): fc.Arbitrary<string> => {
    const pieces = [needed, ...optional.slice(0, count)].join('').match(/<\w+>|[^<]+/g) ?? [];
    const signs = pieces.map((piece) => {
      const part = parts[piece.slice(1, -1)];
      return part && piece.startsWith('<') ? signsOf(formatOf(part), part === ID) : fc.constant(piece);
    });
    return fc.tuple(...signs).map((all) => all.join(''));
  };
  return fc.oneof(...[...optional.keys(), optional.length].map(whole));
}

/** Of the signs that the parts allow. */
export const allowed = (shape: Shape): fc.Arbitrary<string> =>
  written(shape, (format) => fc.stringMatching(new RegExp(`^(?:${format})$`)));

/** Whether it always names a record or a person. */
export const hasId = ({ written, parts }: Shape): boolean =>
  Object.entries(parts).some(([name, part]) => part === ID && written.split('[')[0]?.includes(`<${name}>`));

/** The same with ids that are nobody's. */
export const ofNobody = (shape: Shape): fc.Arbitrary<string> =>
  written(shape, (format, isId) =>
    isId
      ? fc.integer({ min: 800_000_000, max: 999_999_999 }).map(String)
      : fc.stringMatching(new RegExp(`^(?:${format})$`)),
  );

/** What becomes of data in the hands of somebody who plays with them. */
export function forgedFrom(shape: Shape): fc.Arbitrary<string> {
  const bends: readonly ((data: string) => string)[] = [
    (data) => data.slice(0, data.lastIndexOf(':')),
    (data) => `${data}:1`,
    (data) => `${data}:1:2:3:4`,
    (data) => `${data}x`,
    (data) => data.replaceAll(/\d+/g, '99999999999999999999'),
    (data) => data.replaceAll(/\d+/g, '-1'),
    (data) => data.replaceAll(/\d+/g, '1e5'),
    (data) => data.replaceAll(/\d+/g, '٣'),
    (data) => data.toUpperCase(),
    (data) => data.replaceAll(':', '::'),
    (data) => `${data.split(':')[0]}:`,
    (data) => `${data}\n${data}`,
  ];
  const bent = fc.tuple(allowed(shape), fc.constantFrom(...bends)).map(([data, bend]) => bend(data));
  const after = fc.string({ maxLength: 40 }).map((rest) => `${shape.written.split(':')[0]}:${rest}`);
  return fc.oneof({ weight: 4, arbitrary: bent }, { weight: 1, arbitrary: after });
}
