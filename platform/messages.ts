import { browser, type Browser } from 'wxt/browser';
import { FailureError, failureCode } from './failure-error';
import { report } from './report';
import { withinTime } from './time-limit';

/** What can be asked of the background: for each name what goes in and what comes back. */
export type RequestMap = Readonly<Record<string, { payload: unknown; answer: unknown }>>;

/** Who asked: a page of the extension, or a script of ours inside a publisher's page. */
export type Asker = {
  readonly kind: 'extension-page' | 'content-script';
  /** The tab it sits in; null for the popup. */
  readonly tabId: number | null;
  /** 0 for the page of the tab itself, more for a frame in it. */
  readonly frameId: number;
};

/** How one request is answered. */
export type Handler<Payload, Answer> = {
  /** Content scripts are trusted less than our own pages: most requests are not theirs to make. */
  readonly from: 'extension-pages' | 'content-scripts-too';
  /** Narrows what came, with a cap on every field; throws where it is not what it should be. */
  readonly narrow: (payload: unknown) => Payload;
  readonly answer: (payload: Payload, asker: Asker) => Promise<Answer>;
};

/** One handler for each request of the map. */
export type Handlers<Map extends RequestMap> = {
  readonly [Name in keyof Map]: Handler<Map[Name]['payload'], Map[Name]['answer']>;
};

type Answer = { readonly ok: true; readonly value: unknown } | Failure;
type Failure = { readonly ok: false; readonly code: string };

/** Longer than the library's own limit of 5 s, so that its better reason comes first. */
const answerLimit = 8_000;

/** The way to the background, typed by a map of requests. */
export function createMessenger<Map extends RequestMap>() {
  return {
    /** Asks the background; throws `FailureError` with its code where it fails. */
    async ask<Name extends keyof Map & string>(
      name: Name,
      payload: Map[Name]['payload'],
    ): Promise<Map[Name]['answer']> {
      const answer = await withinTime(send(name, payload), answerLimit, noAnswer);
      if (!answer.ok) throw new FailureError(answer.code);
      // The other end is `answer` below, typed by the same map.
      return answer.value as Map[Name]['answer'];
    },
  };
}

/**
 * Answers all requests. To be called by the background alone, synchronously at its start. Apart from
 * `createMessenger`, so that what only asks carries nothing of it.
 */
export function answerRequests<Map extends RequestMap>(handlers: Handlers<Map>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const name = requestName(message);
    if (name === null || !Object.hasOwn(handlers, name)) return false;
    const handler = handlers[name];
    if (handler === undefined) return false;
    void answerOne(handler, payloadOf(message), sender).then(respond);
    return true;
  });
}

async function answerOne<Payload, Value>(
  handler: Handler<Payload, Value>,
  payload: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer> {
  try {
    const asker = askerOf(sender);
    if (asker === null) return { ok: false, code: 'refused' };
    if (asker.kind === 'content-script' && handler.from === 'extension-pages')
      return { ok: false, code: 'refused' };
    return { ok: true, value: await handler.answer(handler.narrow(payload), asker) };
  } catch (error) {
    report(error);
    return { ok: false, code: failureCode(error) };
  }
}

/** Only the extension itself is heard; what a page says of itself is not asked. */
function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  const address = sender.url ?? '';
  const isOurs = originOf(address) === originOf(browser.runtime.getURL('/'));
  return {
    kind: isOurs ? 'extension-page' : 'content-script',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
  };
}

function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  // `origin` is 'null' for extension schemes in some engines.
  return `${protocol}//${host}`;
}

async function send(name: string, payload: unknown): Promise<Answer> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ lede: name, payload });
    return isAnswer(answer) ? answer : { ok: false, code: 'no-answer' };
  } catch {
    // Updated or taken out under this page, nobody is there to answer; else it could not be sent.
    return { ok: false, code: isOrphaned() ? 'no-answer' : 'slow-answer' };
  }
}

function noAnswer(): FailureError {
  return new FailureError(isOrphaned() ? 'no-answer' : 'slow-answer');
}

/** Whether the extension that this page or script belongs to is gone: both browsers take the id away. */
function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function requestName(message: unknown): string | null {
  const isRequest = typeof message === 'object' && message !== null && 'lede' in message;
  return isRequest && typeof message.lede === 'string' ? message.lede : null;
}

function payloadOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'payload' in message
    ? message.payload
    : undefined;
}
