/** Named points between the durable steps, so that a test can end the process exactly there. Production passes `nothing`. */
export type DurablePoint =
  | 'inbox:before-commit'
  | 'inbox:after-commit'
  | 'dispatch:before-handle'
  | 'dispatch:before-done'
  | 'draft:before-save'
  | 'draft:after-save'
  | 'domain:before-commit'
  | 'domain:after-commit'
  | 'outbox:before-send'
  | 'outbox:after-send';

export type Reached = (point: DurablePoint) => void | Promise<void>;
export const nothing: Reached = () => undefined;
