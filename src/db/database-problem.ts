/** A sentence for the operator: what is wrong with the database and what to do; never a value out of it. */
export class DatabaseProblem extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'DatabaseProblem';
  }
}
