/** What is tried again, and for how long. */
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { describe, expect, it, vi } from 'vitest';
import { isRetryable, retrying } from './retry.ts';

const coded = (code: string) => Object.assign(new Error(code), { code });

describe('isRetryable', () => {
  it.each([
    ['locked file', coded('P1008'), true],
    ['no transaction in time', coded('P2028'), true],
    ['write conflict', coded('P2034'), true],
    ['conflict at COMMIT', new DriverAdapterError({ kind: 'TransactionWriteConflict' }), true],
    ['lock at COMMIT', new DriverAdapterError({ kind: 'SocketTimeout' }), true],
    ['taken key', coded('P2002'), false],
    [
      'disk full',
      new DriverAdapterError({ kind: 'sqlite', extendedCode: 13, message: 'database or disk is full' }),
      false,
    ],
    ['a bug', new TypeError('x is undefined'), false],
    ['no error at all', 'P2034', false],
  ])('%s: %s', (_, error, expected) => {
    expect(isRetryable(error)).toBe(expected);
  });
});

describe('retrying', () => {
  it('goes on until it works', async () => {
    const work = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(coded('P2034'))
      .mockRejectedValueOnce(coded('P1008'))
      .mockResolvedValue('done');
    expect(await retrying(1000, work)).toBe('done');
    expect(work).toHaveBeenCalledTimes(3);
  });
  it('gives up when its patience is over, with the last error', async () => {
    const work = vi.fn<() => Promise<never>>(() => Promise.reject(coded('P2034')));
    await expect(retrying(30, work)).rejects.toMatchObject({ code: 'P2034' });
    expect(work.mock.calls.length).toBeGreaterThan(1);
  });
  it('does not try again what cannot succeed', async () => {
    const work = vi.fn<() => Promise<never>>(() => Promise.reject(coded('P2002')));
    await expect(retrying(1000, work)).rejects.toMatchObject({ code: 'P2002' });
    expect(work).toHaveBeenCalledTimes(1);
  });
});
