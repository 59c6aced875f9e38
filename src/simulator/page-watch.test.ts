/** Telling a silent bot from a slow one. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCallWatch, type WatchEvent } from './page-watch.ts';
import type { World } from './world-types.ts';

describe('the watch over calls', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watched() {
    const calls: { method: string; params: Record<string, unknown>; at: Date }[] = [];
    const events: WatchEvent[] = [];
    const call = (method: string, params: Record<string, unknown> = {}) =>
      void calls.push({ method, params, at: new Date(0) });
    // The watch looks at the calls alone.
    const watch = createCallWatch({ calls: () => calls } as unknown as World, (event) => void events.push(event));
    return { watch, events, call };
  }

  it('tells answers to taps and typing, each once, and nothing from before the start', () => {
    const { watch, events, call } = watched();
    call('answerCallbackQuery', { callback_query_id: 'old', text: 'lama' });
    watch.start();
    call('sendChatAction', { chat_id: '102', action: 'typing' });
    call('sendMessage', { chat_id: 102 });
    call('answerCallbackQuery', { callback_query_id: '7', text: 'Tercatat', show_alert: 'true' });
    call('answerCallbackQuery', { callback_query_id: '8' });
    vi.advanceTimersByTime(1000);
    expect(events).toEqual([
      { type: 'typing', chatId: 102 },
      { type: 'answered', queryId: '7', text: 'Tercatat', alert: true },
      { type: 'answered', queryId: '8' },
    ]);
    watch.stop();
  });

  it('says when the bot stays quiet after somebody acted, and when it stirs again', () => {
    const { watch, events, call } = watched();
    watch.start();
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual([]);
    watch.expectCall();
    vi.advanceTimersByTime(5_000);
    expect(watch.quiet()).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(watch.quiet()).toBe(true);
    call('getUpdates');
    vi.advanceTimersByTime(200);
    expect(events).toEqual([
      { type: 'bot', quiet: true },
      { type: 'bot', quiet: false },
    ]);
    watch.stop();
  });
});
