/** Drafts of tests that open no form: each record its own, whichever builder makes it. */
let last = 500_000;

export const nextDraftId = (): number => (last += 1);
