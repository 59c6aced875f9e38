/** Composition root: puts the parts together; what the office can do stands in features.ts. */
import { kindHoursOf } from './office/tell/kind-chats.ts';
import { Api, Bot } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { commandsOf, composeBot } from './bot/compose-bot.ts';
import { isBarred, isTooBig, isUnreachable, tolerateHarmless } from './bot/errors.ts';
import { writeGroupCommands } from './bot/group-commands.ts';
import { introduce } from './bot/introduce.ts';
import type { Rate } from './bot/rate-limit.ts';
import { announceCommands } from './bot/slash-commands.ts';
import type { KesraContext } from './bot/context.ts';
import type { Clock } from './lib/clock.ts';
import { type StoreWatch, createStoreWatch } from './clock/store-watch.ts';
import { type ClockJob, createTicker, type Ticker } from './clock/ticker.ts';
import type { Database } from './db/database.ts';
import type { Deps } from './deps.ts';
import { createLine, type Line } from './http/line.ts';
import { CLOCK_JOBS, FEATURES, FOTO_SOURCES, foundOffice } from './features.ts';
import { type MediaRefusal, createFreeRoom } from './lib/free-room.ts';
import { MOST_FILE_BYTES } from './lib/file-limit.ts';
import { translator } from './i18n/translator.ts';
import { createAnswerParts } from './inbox/answer-parts.ts';
import { createDispatcher, type Dispatcher } from './inbox/dispatcher.ts';
import { createIntake, type Intake } from './inbox/store-updates.ts';
import type { Log } from './lib/log.ts';
import type { Metrics } from './lib/metrics.ts';
import { type Reached, nothing } from './lib/reached.ts';
import { languageOf } from './bot/identify.ts';
import { AS_HTML } from './outbox/inline-markup.ts';
import { createCallers } from './pace/callers.ts';
import { type PaceOptions, createPace } from './pace/pace.ts';
import { pacedCalls } from './pace/paced-calls.ts';
import { createSender, type Sender } from './outbox/sender.ts';
import { fetchMedia } from './sop/foto/fetch-media.ts';
import { barKelompok } from './sop/kelompok/bar-kelompok.ts';
import { findTopic } from './sop/kelompok/kelompok.repo.ts';
import { openKelompok } from './sop/kelompok/open-kelompok.ts';
import { hintOpenBot } from './sop/kelompok/hint-open-bot.ts';
import { loseKelompok } from './sop/kelompok/lose-kelompok.ts';
import { moveKelompok } from './sop/kelompok/move-kelompok.ts';
import { storeNews } from './sop/instalasi/store-news.ts';
import { tellOfMedia } from './sop/instalasi/tell-of-media.ts';
import { linkKeyOf } from './sop/invite/secret-word.ts';
import { markUnreachable } from './sop/kontak/mark-unreachable.ts';

/** Well within the time that the dispatcher gives to what runs. */
const ANSWERS_AT_STOP_MS = 5_000;
/** Any: the dispatcher looks again with each of its ticks. */
const STORE_HOLD_MS = 1_000;

export interface AppOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly token: string;
  readonly apiRoot: string;
  readonly dataDir: string;
  /** Names this process and run, for leases. */
  readonly owner: string;
  /** The line to Telegram; made from token and pool when left out. */
  readonly line?: Pick<Line, 'fetch' | 'download' | 'close'>;
  /** Who the bot is; asked of Telegram when left out. */
  readonly botInfo?: UserFromGetMe;
  readonly metrics?: Metrics;
  /** What the clock does beside what features.ts says, e.g. backups. */
  readonly jobs?: readonly ClockJob[];
  readonly reached?: Reached;
  /** How fast it may send; left out: as Telegram allows, in real time. */
  readonly pace?: Pick<PaceOptions, 'limits' | 'monotonic' | 'wait' | 'random'>;
  /** How much one person may send; absent: as much as they like. */
  readonly rate?: Rate;
  /** How much one person may send in files on one day, and how much room the disk keeps; absent: as much as there is. */
  readonly media?: { readonly bytesPerDay: number; readonly freeRoomBytes: number };
  readonly handleTimeoutMs?: number;
}

export interface App {
  readonly bot: Bot<KesraContext>;
  readonly deps: Deps;
  readonly intake: Intake;
  readonly dispatcher: Dispatcher;
  readonly sender: Sender;
  readonly ticker: Ticker;
  readonly storeWatch: StoreWatch;
  /** Begins to handle, send and tick; the intake (poller or webhook) is started by whoever owns the process. */
  start(): void;
  /** Gives Telegram the "/" lists of those who have none of their own, where they changed. */
  announceCommands(): Promise<void>;
  /** In order: handles what runs, sends what is under way, closes the line. The database stays open. */
  stop(): Promise<void>;
  /** Handles and sends until nothing waits, with a tick where the clock shows another minute than at the last: for tests, the demo, and a moved clock. */
  settle(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { database, clock, log, token, apiRoot, dataDir, owner, metrics, reached = nothing } = options;
  const line = options.line ?? createLine({ token, log, ...(metrics ? { metrics } : {}) });
  // The line has its own, shorter deadlines, and knows how far a call got; grammY's timer must not hide that.
  // grammY's types want node-fetch's signature; the line takes what grammY really passes.
  const client = { apiRoot, fetch: line.fetch as never, timeoutSeconds: 150, sensitiveLogs: false };
  const bot = new Bot<KesraContext>(token, { client, ...(options.botInfo ? { botInfo: options.botInfo } : {}) });
  const pace = createPace({ ...options.pace, log, ...(metrics ? { metrics } : {}) });
  const callers = createCallers(pace.monotonic);
  const parts = createAnswerParts({ database, clock });
  // Whatever the bot says passes here; `ctx.api` inherits it.
  bot.api.config.use(tolerateHarmless, pacedCalls(pace, callers));
  // The outbox books its places in the same pace itself: it has to write its claim just before.
  const outboxApi = new Api(token, client);
  outboxApi.config.use(tolerateHarmless);
  if (!options.botInfo) await introduce(bot, { log });
  const deps: Deps = {
    database,
    clock,
    log,
    dataDir,
    botUsername: bot.botInfo.username,
    linkKey: linkKeyOf(token),
    foundOffice,
    reached,
    ...(metrics ? { metrics } : {}),
  };
  const downloadFile = async (fileId: string): Promise<Uint8Array | 'too-large' | 'gone'> => {
    const file = await bot.api.getFile(fileId).catch((error: unknown) => {
      if (isTooBig(error)) return null;
      throw error;
    });
    if (!file) return 'too-large';
    if (!file.file_path) return 'gone';
    const got = await line.download(`${apiRoot}/file/bot${token}/${file.file_path}`, MOST_FILE_BYTES);
    if (got.status === 'refused') return 'gone';
    return got.status === 'ok' ? got.bytes : 'too-large';
  };
  bot.use(async (ctx, next) => {
    const { update_id: updateId } = ctx.update;
    ctx.api.config.use(callers.layer(updateId), parts.layer(updateId));
    ctx.download = downloadFile;
    await next();
    if (parts.isUnsure(updateId)) await ctx.reply(ctx.t('bot-part-unsure'));
  });
  const { bytesPerDay = 0, freeRoomBytes = 0 } = options.media ?? {};
  const hasRoom = createFreeRoom(dataDir, freeRoomBytes);
  const onRefused = (why: MediaRefusal): Promise<void> => tellOfMedia(deps, why);
  const media = options.media && { bytesPerDay, hasRoom, onRefused };
  composeBot(bot, deps, FEATURES, { rate: options.rate, media });

  async function handle(update: Update, again: boolean): Promise<void> {
    parts.begin(update.update_id, again);
    try {
      await callers.during(update.update_id, () => bot.handleUpdate(update));
    } catch (error) {
      // Somebody who blocked the bot in the middle, or whose group lets it say nothing, cannot be answered; what they did
      // is stored all the same.
      if (!isUnreachable(error) && !isBarred(error)) throw error;
      log.info({ updateId: update.update_id }, 'the sender cannot be answered');
    }
    parts.forget(update.update_id);
    // What this update queued for others need not wait for the next look at the table.
    if (update.callback_query) sender.wake();
  }

  async function onSetAside(update: Update, error: unknown): Promise<void> {
    log.error({ updateId: update.update_id, error }, 'update set aside');
    const chat = update.message?.chat ?? update.callback_query?.message?.chat;
    const from = update.message?.from ?? update.callback_query?.from;
    if (chat?.type !== 'private' || !from) return;
    await bot.api.sendMessage(chat.id, translator(languageOf(from.language_code)).plain('bot-set-aside'));
  }

  const common = { database, clock, log, owner, ...(metrics ? { metrics } : {}) };
  const dispatcher = createDispatcher({
    ...common,
    handle,
    onSetAside,
    reached,
    spentInCallsMs: (updateId) => callers.spentMs(updateId),
    othersPassed: (updateId) => pace.wellSince(callers.lastCallAt(updateId)),
    // What cannot be stored is not begun either: nobody's tries are used up by a full disk.
    holdMs: () => Math.max(pace.pausedMs(), database.store().problem ? STORE_HOLD_MS : 0),
    ...(options.handleTimeoutMs ? { handleTimeoutMs: options.handleTimeoutMs } : {}),
  });
  const intake = createIntake({
    database,
    clock,
    reached,
    ...(metrics ? { metrics } : {}),
    onStored: (stored) => dispatcher.accept(stored),
  });
  const sender = createSender({
    ...common,
    api: outboxApi,
    pace,
    dataDir,
    reached,
    kindHours: kindHoursOf(database),
    topicOf: (chatId) => database.read((db) => findTopic(db, chatId)),
    events: {
      unreachable: async (tx, chatId) => {
        // Telegram counts groups below zero.
        if (chatId < 0) return loseKelompok(tx, chatId, clock.now());
        await markUnreachable(tx, chatId, clock.now());
        await hintOpenBot(tx, chatId, deps.botUsername, clock.now());
      },
      barred: (tx, chatId, why) => barKelompok(tx, chatId, why, clock.now()),
      taken: (tx, chatId, kind) => openKelompok(tx, chatId, kind, clock.now()),
      migrated: (tx, from, to) => moveKelompok(tx, from, to, clock.now()),
    },
  });
  const jobs = [...CLOCK_JOBS, fetchMedia(deps, downloadFile, FOTO_SOURCES, hasRoom), ...(options.jobs ?? [])];
  const ticker = createTicker({ ...common, jobs });
  const news = storeNews(deps, async (chatId, text, quiet) => {
    await bot.api.sendMessage(chatId, text, { ...AS_HTML, disable_notification: quiet });
  });
  const storeWatch = createStoreWatch({ database, clock, log, news });
  /** The minute that `settle` let the clock tick for. */
  let ticked: number | undefined;

  return {
    bot,
    deps,
    intake,
    dispatcher,
    sender,
    ticker,
    storeWatch,
    start() {
      dispatcher.start();
      sender.start();
      ticker.start();
      storeWatch.start();
      // Nothing waits for it: without the list /hubungkan is understood all the same.
      void writeGroupCommands(bot.api).catch((error: unknown) => {
        log.warn({ err: error }, 'the list of commands for groups could not be written');
      });
    },
    announceCommands: () => announceCommands(bot.api, bot.botInfo.id, deps, commandsOf(FEATURES)),
    async stop() {
      await Promise.all([ticker.stop(), storeWatch.stop()]);
      // Answers that wait for their turn get some of the time; the rest is handled again at the next start.
      const enough = setTimeout(() => pace.close(), ANSWERS_AT_STOP_MS);
      await dispatcher.stop();
      clearTimeout(enough);
      await sender.stop();
      await line.close();
    },
    async settle() {
      if (database.store().problem) await storeWatch.look();
      await dispatcher.drain();
      const minute = Math.floor(clock.now().getTime() / 60_000);
      if (minute !== ticked) {
        ticked = minute;
        await ticker.runDue();
      }
      await sender.drain();
      await dispatcher.drain();
    },
  };
}
